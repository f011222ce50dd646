import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageSources } from '../packages.ts';
import { configurations } from './configurations.ts';
import { runAsDeveloper, writeFiles } from './shell.ts';

/** Packages that publish the TypeScript they were written in. */
const packages = [
  ['mongodb', '6.12.0'],
  ['openai', '4.77.0'],
  ['@trpc/server', '11.0.0'],
] as const;

/** A file of the scratch projects, formatted and without a problem. */
export interface ProjectFile {
  readonly name: string;
  readonly text: string;
}

/** Published TypeScript that Prettier has formatted, and in which neither ESLint nor the gate finds a mistake. */
export async function projectFiles(installed: string, most: number): Promise<ProjectFile[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-sources-'));
  try {
    symlinkSync(path.join(installed, 'node_modules'), path.join(folder, 'node_modules'));
    const manifest = readFileSync(path.join(installed, 'package.json'), 'utf8');
    const names = await writeSources(folder, manifest);
    const bin = (name: string) => path.join(folder, 'node_modules/.bin', name);
    const unclean = await linted(folder, bin);
    await runAsDeveloper(bin('prettier'), ['--write', '--log-level', 'silent', 'src'], folder);
    // A comment that switches a rule off for the next line may no longer stand before it.
    const moved = await linted(folder, bin);
    const wrong = new Set([...unclean, ...moved, ...(await gated(folder, bin))]);
    const clean = names.filter((name) => !wrong.has(name));
    if (clean.length < most) throw new Error(`Only ${clean.length} files are clean.`);
    return Array.from({ length: most }, (_, index) => {
      const name = clean[Math.floor((index * clean.length) / most)]!;
      return { name, text: readFileSync(path.join(folder, name), 'utf8') };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSources(folder: string, manifest: string): Promise<string[]> {
  const names: string[] = [];
  for (const [name, version] of packages) {
    for (const { path: file, text } of await packageSources(name, version, /(?<!\.d)\.ts$/)) {
      const target = `src/${name}/${file}`;
      writeFiles(folder, { [target]: text });
      names.push(target);
    }
  }
  const { eslint, guardrail } = configurations;
  // Of the scratch projects: what it does not name, a file may not import.
  writeFiles(folder, { 'package.json': manifest, ...eslint, ...guardrail });
  await runAsDeveloper('git', ['init', '-q'], folder);
  return names.sort();
}

type Bin = (name: string) => string;

/** ESLint repairs what it can. */
async function linted(folder: string, bin: Bin): Promise<string[]> {
  const args = ['src', '--fix', '--format', 'json'];
  const results = JSON.parse(await outputOf(bin('eslint'), args, folder)) as readonly {
    readonly filePath: string;
    readonly messages: readonly unknown[];
  }[];
  const wrong = results.filter(({ messages }) => messages.length > 0);
  return wrong.map(({ filePath }) => path.relative(folder, filePath).split(path.sep).join('/'));
}

async function gated(folder: string, bin: Bin): Promise<string[]> {
  const args = ['check', 'src', '--format', 'json'];
  const { findings } = JSON.parse(await outputOf(bin('guardrail'), args, folder)) as {
    readonly findings: readonly { readonly path: string }[];
  };
  return findings.map((finding) => finding.path);
}

/** Also of a program that says no. */
async function outputOf(program: string, args: readonly string[], cwd: string): Promise<string> {
  return runAsDeveloper(program, args, cwd).catch((error: { readonly stdout?: string }) => {
    if (error.stdout) return error.stdout;
    throw error;
  });
}
