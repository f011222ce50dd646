#!/usr/bin/env node
// A dry run of a release: versions are raised and packages packed in a throw-away copy of the repository.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const copy = mkdtempSync(path.join(os.tmpdir(), 'guardrail-release-'));
try {
  process.exitCode = dryRun();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function dryRun() {
  copyTrackedFiles();
  const before = versions();
  const changes = pendingChangesets();
  const changeset = path.join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
  run(process.execPath, [changeset, 'version'], copy);
  const after = versions();
  const raised = Object.keys(after).filter((name) => after[name] !== before[name]);
  for (const name of raised) console.log(`${name} ${before[name]} → ${after[name]}`);
  const problems = [
    ...(changes.length > 0 && raised.length === 0
      ? ['Changesets are pending, but no version was raised.']
      : []),
    ...oneVersionFor(after, ['dataflow', 'models', 'eslint-plugin']),
    ...changelogsOf(raised),
  ];
  for (const problem of problems) console.error(problem);
  if (changes.length === 0) console.log('No changeset is pending: nothing would be released.');
  return problems.length ? 1 : 0;
}

function copyTrackedFiles() {
  const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  for (const file of listed.split('\0')) {
    if (
      /(^|\/)package\.json$|^\.changeset\/|^pnpm-(workspace|lock)\.yaml$|CHANGELOG\.md$/.test(file)
    ) {
      cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
    }
  }
  // The changelog generator is found from the copy; nothing else of node_modules is, so that nothing writes to it.
  const generator = path.join('node_modules', '@changesets');
  mkdirSync(path.join(copy, 'node_modules'));
  symlinkSync(path.join(root, generator), path.join(copy, generator), 'junction');
  run('git', ['init', '--quiet'], copy);
}

function pendingChangesets() {
  return readdirSync(path.join(copy, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
}

/** Name → version of every published package in the copy. */
function versions() {
  const manifests = ['packages', 'configs'].flatMap((folder) =>
    readdirSync(path.join(copy, folder)).map((name) => manifestOf(path.join(folder, name))),
  );
  return Object.fromEntries(
    manifests.filter((one) => !one.private).map((one) => [one.name, one.version]),
  );
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(path.join(copy, folder, 'package.json'), 'utf8'));
}

/** An engine never meets models of another version: these are released together. */
function oneVersionFor(after, names) {
  const found = new Set(names.map((name) => after[`@magi-guardrail/${name}`]));
  return found.size === 1
    ? []
    : [`${names.join(', ')} must have one version, but have ${[...found].join(', ')}.`];
}

function changelogsOf(raised) {
  const folders = { 'eslint-config': 'configs', tsconfig: 'configs', 'prettier-config': 'configs' };
  return raised.flatMap((name) => {
    const short = name.split('/')[1];
    const folder = path.join(copy, folders[short] ?? 'packages', short);
    return readdirSync(folder).includes('CHANGELOG.md')
      ? []
      : [`${name} was raised without a changelog.`];
  });
}

function run(command, args, cwd) {
  const options = { cwd, encoding: 'utf8', maxBuffer: 1e8 };
  const result = spawnSync(command, args, options);
  if (result.status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`,
    );
  }
  return result.stdout;
}
