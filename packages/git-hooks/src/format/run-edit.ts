import type { Edited, Editor, Step } from '../step.js';
import type { Bench } from './bench.js';
import { listed, shortReason } from './names.js';
import type { StagedFile } from './staged-files.js';
import { within } from './within.js';

/** Texts that are worked on at the same time: an editor may wait for a process or a file. */
const AT_ONCE = 4;
const BUDGET_MS = 10_000;
/** How much longer a step may take for each file. */
export const PER_FILE_MS = 200;

/** Runs a step that edits texts. Those that could not be checked keep the text that they have. */
export async function runEdit(
  step: Step,
  edit: Editor,
  bench: Bench,
  files: readonly StagedFile[],
): Promise<void> {
  const texts = [...(await bench.textsOf(files))].filter(([{ name }]) => isSound(bench, name));
  const budget = step.timeout ?? BUDGET_MS + texts.length * PER_FILE_MS;
  const failures = new Map<string, string[]>();
  const finished = await within(budget, async (signal) => {
    const waiting = texts.values();
    const worker = async () => {
      for (const [file, text] of waiting) {
        if (signal.aborted) return;
        const result = await attempt(edit, { path: file.path, text }, signal);
        // Nobody waits for what comes too late.
        if (signal.aborted) return;
        if ('failure' in result) add(failures, result.failure, file.name);
        else take(result, file, step, bench);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  });
  for (const [why, names] of failures) {
    bench.report.incomplete.push({ step: step.name, why: `${listed(names)}: ${why}` });
  }
  if (!finished) {
    const why = `it took more than ${budget / 1000} s and was stopped.`;
    bench.report.incomplete.push({ step: step.name, why });
  }
}

/** A text that a step before found a mistake in is not shown to the next, which would find it again. */
function isSound(bench: Bench, name: string): boolean {
  return !bench.report.problems.has(name);
}

function take(result: Edited, file: StagedFile, step: Step, bench: Bench): void {
  if (result.text !== undefined) bench.edit(file, result.text);
  bench.report.addProblems(file.name, step.name, result.problems ?? []);
}

interface Failure {
  readonly failure: string;
}

async function attempt(
  edit: Editor,
  file: Parameters<Editor>[0],
  signal: AbortSignal,
): Promise<Edited | Failure> {
  try {
    return await edit(file, signal);
  } catch (error) {
    return { failure: shortReason(error) };
  }
}

function add(groups: Map<string, string[]>, key: string, value: string): void {
  groups.set(key, [...(groups.get(key) ?? []), value]);
}
