import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { commandOf } from './command.mjs';
import { Failure } from './failure.mjs';
import { checkRequirements, runsDevelopmentTools } from './requirements.mjs';

const PRIVATE_NODE = '24.21.0';
const windows = process.platform === 'win32';
const networkTrouble =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|META_FETCH_FAIL|fetch failed/;

/**
 * Makes the workspace ready: requirements, a Node for the tools, pnpm, the locked dependencies.
 *
 * @param {string} root the repository
 */
export function prepareWorkspace(root) {
  checkRequirements();
  const fresh = !existsSync(path.join(root, 'node_modules'));
  const env = childEnvironment();
  const workspace = { root, env, run: runIn(root, env), step: stepIn(root, env) };
  try {
    const tools = installTools(root, env);
    env.PATH = [...tools.path, env.PATH ?? ''].join(path.delimiter);
    workspace.step('Installing dependencies', 'pnpm', ['install', '--frozen-lockfile']);
    linkNode(root, tools.node);
  } catch (error) {
    // A failed first install leaves nothing behind; a working one is never taken away.
    if (fresh) rmSync(path.join(root, 'node_modules'), { recursive: true, force: true });
    throw error;
  }
  return workspace;
}

/** npm exports its own settings to the scripts it runs; pnpm and nested npm runs must not inherit them. */
function childEnvironment() {
  const inherited = /^npm_(config_(?!registry|cafile|cache)|package_|lifecycle_|command)/i;
  const kept = Object.entries(process.env).filter(([name]) => !inherited.test(name));
  return {
    ...Object.fromEntries(kept),
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_loglevel: 'error',
    // Without a network, say so in seconds instead of the default minute.
    npm_config_fetch_retries: '2',
    npm_config_fetch_retry_mintimeout: '500',
    npm_config_fetch_retry_maxtimeout: '2000',
  };
}

/** Puts the pinned pnpm, and a newer Node where this one is too old, under node_modules/.toolchain. */
function installTools(root, env) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const pnpm = manifest.packageManager.split('@')[1];
  const nodePackage = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const wanted = { pnpm, ...(runsDevelopmentTools() ? {} : { [nodePackage]: PRIVATE_NODE }) };
  const home = path.join(root, 'node_modules', '.toolchain');
  if (!isInstalled(home, wanted)) {
    if (wanted[nodePackage]) {
      console.log(
        `Node ${process.versions.node} is too old for the development tools; a private Node ${PRIVATE_NODE} is used for them.`,
      );
    }
    replaceFolder(home, (folder) => {
      writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
      const packages = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
      const flags = [
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--prefix',
        folder,
      ];
      const step = stepIn(folder, env);
      step('Fetching the development tools', 'npm', ['install', ...flags, ...packages]);
      // pnpm's own install script, named here because npm may be set to run none: it puts the native program in place.
      step('Preparing pnpm', 'node', [path.join(folder, 'node_modules', 'pnpm', 'install.js')]);
    });
  }
  const modules = path.join(home, 'node_modules');
  const nodeFolder = path.join(modules, nodePackage, 'bin');
  const node = wanted[nodePackage] && path.join(nodeFolder, windows ? 'node.exe' : 'node');
  return { node, path: [...(node ? [nodeFolder] : []), path.join(modules, '.bin')] };
}

function isInstalled(home, wanted) {
  return Object.entries(wanted).every(([name, version]) => {
    const manifest = path.join(home, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  });
}

/** Fills a new folder and puts it in place only when complete. */
function replaceFolder(target, fill) {
  mkdirSync(path.dirname(target), { recursive: true });
  const draft = mkdtempSync(`${target}-`);
  try {
    fill(draft);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Git hooks and the shims in .bin look for node beside themselves first. */
function linkNode(root, node) {
  if (!node) return;
  const link = path.join(root, 'node_modules', '.bin', windows ? 'node.exe' : 'node');
  rmSync(link, { force: true });
  symlinkSync(node, link);
}

/** Runs a command with its output shown; gives its exit code. */
function runIn(cwd, env) {
  return (tool, args) => {
    const [program, given] = commandOf(tool, args, env);
    return spawnSync(program, given, { cwd, env, stdio: 'inherit' }).status ?? 1;
  };
}

/** Runs a command quietly; its output is shown only when it fails, which throws. */
function stepIn(cwd, env) {
  return (title, command, args) => {
    console.log(`${title} …`);
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 1e8 };
    const [program, given] = commandOf(command, args, env);
    const result = spawnSync(program, given, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    if (result.status === 0) return;
    const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
    const offline = networkTrouble.test(output);
    const remedy = offline
      ? 'The package registry could not be reached: check the network or proxy settings, then run the command again.'
      : `\`${command} ${args[0]}\` failed; its last lines are above.`;
    console.error(output.split('\n').slice(-40).join('\n'));
    throw new Failure(`${title} did not succeed. ${remedy}`);
  };
}
