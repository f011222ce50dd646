import fs from 'node:fs';
import path from 'node:path';
import type { Profile, Stage } from '../result/model.js';
import { commandsFor } from './arguments.js';
import { type Ran, runCommand } from './run-command.js';
import type { Output, Reported } from './sarif.js';
import type { Scanner } from './scanner.js';
import type { Workspace } from './workspace.js';

/** What one scanner has done. */
export interface Scanned {
  readonly stage: Stage;
  readonly reported: readonly Reported[];
  readonly warnings: readonly string[];
}

interface Surroundings {
  readonly root: string;
  readonly profile: Profile;
  readonly env: NodeJS.ProcessEnv;
  readonly workspace: Workspace;
}

/** More output than that no one reads. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Runs a scanner on its files. Whether it worked, its output says; it is never the exit code. */
export async function runScanner(
  scanner: Scanner,
  files: readonly string[],
  surroundings: Surroundings,
): Promise<Scanned> {
  const start = performance.now();
  const outcome = await outcomeOf(scanner, files, surroundings);
  const common = { name: `scanner:${scanner.name}` as const, ms: performance.now() - start };
  const stage = { ...common, ms: Math.round(common.ms), files: 0 };
  if ('reported' in outcome) {
    const { reported, placeless } = outcome;
    const warnings =
      placeless === 0 ? [] : [`${scanner.name} reports ${placeless} things without a place.`];
    return { stage: { ...stage, files: files.length, status: 'ok' }, reported, warnings };
  }
  const { failure, isMissing } = outcome;
  const isForgiven = scanner.isOptional || (isMissing && surroundings.profile === 'standard');
  return isForgiven
    ? {
        stage: { ...stage, status: 'skipped', reason: failure },
        reported: [],
        warnings: [`${scanner.name} ${failure}, so it checked nothing.`],
      }
    : { stage: { ...stage, status: 'failed', reason: failure }, reported: [], warnings: [] };
}

type Outcome =
  | Extract<Output, { readonly reported: unknown }>
  | { readonly failure: string; readonly isMissing: boolean };

async function outcomeOf(
  scanner: Scanner,
  files: readonly string[],
  { root, env, workspace }: Surroundings,
): Promise<Outcome> {
  if (scanner.refusal !== undefined) return { failure: scanner.refusal, isMissing: false };
  const { folder } = workspace;
  const reported: Reported[] = [];
  let placeless = 0;
  const end = performance.now() + scanner.timeoutMs;
  const environment = await environmentOf(scanner, files, { root, env, workspace });
  const output = workspace.output();
  for (const { command } of commandsFor(scanner.command, files, { root, output })) {
    const timeoutMs = Math.max(1, end - performance.now());
    const ran = await runCommand(command, {
      cwd: folder,
      env: environment,
      timeoutMs,
      maxBytes: MOST_BYTES,
    });
    if (ran.problem !== undefined) return problemOf(ran.problem, scanner);
    const read = scanner.read({ ...ran, stdout: written(output) ?? ran.stdout }, folder);
    if ('failure' in read) return { failure: explained(read.failure, ran), isMissing: false };
    reported.push(...read.reported);
    placeless += read.placeless;
    fs.rmSync(output, { force: true });
  }
  return { reported, placeless };
}

function problemOf(problem: NonNullable<Ran['problem']>, scanner: Scanner): Outcome {
  switch (problem) {
    case 'missing':
      return { failure: `is not installed (\`${scanner.command[0]}\`)`, isMissing: true };
    case 'timeout':
      return {
        failure: `was not done after ${scanner.timeoutMs / 1000} s and was ended`,
        isMissing: false,
      };
    case 'output':
      return { failure: 'wrote more than 64 MB and was ended', isMissing: false };
  }
}

/** The exit code helps people only. */
function explained(failure: string, { exitCode, stderr }: Ran): string {
  const last = stderr.trimEnd().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
  return `${failure} (exit code ${exitCode ?? 'none'}${last === '' ? '' : `: ${last}`})`;
}

function written(file: string): string | undefined {
  try {
    return fs.statSync(file).size > MOST_BYTES ? '' : fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Tools of the project come first; what git has set for a hook is not meant for others. */
async function environmentOf(
  scanner: Scanner,
  files: readonly string[],
  { root, env, workspace }: Omit<Surroundings, 'profile'>,
): Promise<NodeJS.ProcessEnv> {
  const own = Object.entries(env).filter(
    ([name]) => !/^GIT_(?:DIR|INDEX_FILE|WORK_TREE|PREFIX)$/.test(name),
  );
  const texts: string[] = [];
  if (scanner.needsTexts) {
    for (const file of files) texts.push((await workspace.read(file))?.text ?? '');
  }
  const bin = path.join(root, 'node_modules', '.bin');
  const search = [bin, env['PATH'] ?? ''].join(path.delimiter);
  return { ...Object.fromEntries(own), PATH: search, ...scanner.environment(texts) };
}
