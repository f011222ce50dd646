import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { addCommand, readManager } from '../detect/manager.js';
import { ownManifest, ownPackage } from '../own-package.js';
import { fail, ok, warn, type Check } from './check.js';
import { readFile, type Patient } from './patient.js';

/** Node.js, ESLint, and whether one set of our packages is at work. */
export async function checkPackages({ cwd, root }: Patient): Promise<readonly Check[]> {
  const add = addCommand(await readManager(cwd, root));
  return [
    // An older Node.js does not get here: the executable refuses to start.
    ok('node', `Node.js ${process.versions.node}`),
    installed(cwd, add),
    sameRules(cwd, add),
    eslint(cwd, add),
  ];
}

function installed(cwd: string, add: string): Check {
  const own = fs.realpathSync(ownManifest);
  const there = locate(cwd, '@magi-guardrail/cli');
  const { version } = ownPackage();
  if (there === undefined) {
    return fail(
      'packages.cli',
      `@magi-guardrail/cli is not installed in the project; this is ${version} from elsewhere`,
      `${add} @magi-guardrail/cli`,
    );
  }
  const other = versionOf(there);
  return there === own || other === version
    ? ok('packages.cli', `@magi-guardrail/cli ${version}`)
    : warn(
        'packages.cli',
        `the project has @magi-guardrail/cli ${other}, and this is ${version} from elsewhere`,
        'npx guardrail doctor',
      );
}

/** The editor takes the rules that eslint.config.js finds, the gate those it depends on. */
function sameRules(cwd: string, add: string): Check {
  const gate = locate(import.meta.filename, '@magi-guardrail/gate');
  const judged = gate && rulesSeenFrom(gate);
  const edited = rulesSeenFrom(cwd);
  if (edited === undefined) {
    return fail(
      'packages.rules',
      '@magi-guardrail/eslint-config is not installed, so editors show nothing',
      `${add} @magi-guardrail/eslint-config`,
    );
  }
  if (judged === undefined || judged === edited) {
    return ok('packages.rules', `@magi-guardrail/eslint-plugin ${versionOf(edited)}, one copy`);
  }
  const [inGate, inEditor] = [versionOf(judged), versionOf(edited)];
  const found = `the gate has @magi-guardrail/eslint-plugin ${inGate}, and ESLint has ${inEditor}`;
  const remedy = 'deduplicate, or install the same version of every @magi-guardrail package';
  return inGate === inEditor
    ? warn(
        'packages.rules',
        `there are two copies of @magi-guardrail/eslint-plugin ${inGate}`,
        remedy,
      )
    : fail('packages.rules', found, remedy);
}

function rulesSeenFrom(file: string): string | undefined {
  const config = locate(file, '@magi-guardrail/eslint-config');
  return config && locate(config, '@magi-guardrail/eslint-plugin');
}

function eslint(cwd: string, add: string): Check {
  const file = locate(cwd, 'eslint');
  const range = ownPackage().rangeOf('eslint');
  if (file === undefined) {
    return fail('eslint.installed', 'ESLint is not installed', `${add} eslint`);
  }
  const version = versionOf(file);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 10 || (major === 9 && minor >= 10)
    ? ok('eslint.installed', `ESLint ${version}`)
    : fail('eslint.installed', `ESLint ${version} is outside of ${range}`, `${add} eslint@latest`);
}

/**
 * The manifest of a package as an import in a file or folder finds it, links resolved. `require` would also
 * look into NODE_PATH, which package managers set and imports ignore.
 */
function locate(from: string, name: string): string | undefined {
  if (process.versions['pnp'] !== undefined) return locatePlugAndPlay(from, name);
  for (let at = from; ; at = path.dirname(at)) {
    const file = path.join(at, 'node_modules', name, 'package.json');
    if (fs.existsSync(file)) return fs.realpathSync(file);
    if (at === path.dirname(at)) return undefined;
  }
}

/** Yarn without node_modules. */
function locatePlugAndPlay(from: string, name: string): string | undefined {
  try {
    return createRequire(path.join(from, 'package.json')).resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}

function versionOf(manifest: string): string {
  return /"version":\s*"([^"]+)"/.exec(readFile(manifest) ?? '')?.[1] ?? 'unknown';
}
