import { Bench } from './format/bench.js';
import { findConfiguration } from './format/configuration.js';
import { shortReason } from './format/names.js';
import { type Place, placeOf } from './format/place.js';
import type { HookPlace } from './hook-place.js';
import { countOf, printReport } from './format/print-report.js';
import { Report } from './format/report.js';
import { runSteps } from './format/run-steps.js';
import { stagedFiles, type StagedFile } from './format/staged-files.js';
import { isEmptied } from './format/emptied.js';
import type { HookContext } from './run-hook.js';
import { profileOf } from './profile.js';
import { openRunFolder } from './save/run-folder.js';

export type FormatContext = Pick<HookContext, 'cwd' | 'env' | 'color' | 'print' | 'say'>;

/**
 * Formats and fixes what is staged, with the project's steps or ours. Returns 0 when the commit may go
 * on, 1 when something is to be mended, 3 when something could not be checked and the profile is strict.
 */
export async function formatStaged(context: FormatContext, place: HookPlace): Promise<number> {
  const report = new Report();
  try {
    const emptied = await beforeGate(() => run(context, placeOf(place), report));
    printReport(report, context);
    if (emptied) return nothingLeft(context);
  } catch (error) {
    printReport(report, context);
    report.incomplete.push({ step: 'formatting', why: shortReason(error) });
    context.say(`guardrail: the formatting steps could not run (${shortReason(error)}).`);
  }
  return verdict(report, context);
}

/** Returns whether the steps have turned everything that was staged back to what is committed already. */
async function run(context: FormatContext, place: Place, report: Report): Promise<boolean> {
  const files = await stagedFiles(place);
  if (files.length === 0) return false;
  const bench = new Bench(place, openRunFolder(place.gitDir), report);
  try {
    await runConfigured(bench, files, context);
    // A file that no step has changed is a change that is left.
    return report.formatted.size >= files.length && (await isEmptied(place));
  } finally {
    bench.close();
  }
}

async function runConfigured(
  bench: Bench,
  files: readonly StagedFile[],
  { cwd, color, say }: FormatContext,
): Promise<void> {
  const found = await findConfiguration(bench.place, cwd, files);
  if (found.kind === 'ours') {
    for (const group of found.groups) await runSteps({ say, ...group }, bench);
    return;
  }
  const { runForeign } = await import('./format/foreign.js');
  await runForeign(bench, { cwd, color, files, configurations: found.files });
}

/** ESLint's own run leaves the security rules to the gate, which shows every finding once. */
async function beforeGate<T>(work: () => Promise<T>): Promise<T> {
  process.env['GUARDRAIL_GATE_FOLLOWS'] = '1';
  try {
    return await work();
  } finally {
    delete process.env['GUARDRAIL_GATE_FOLLOWS'];
  }
}

function nothingLeft({ say }: FormatContext): number {
  say(
    'guardrail: the commit is stopped, for nothing is left of it: formatted, the staged files are what HEAD has already. To commit without a change, run the same command again.',
  );
  return 1;
}

async function verdict(report: Report, context: FormatContext): Promise<number> {
  const { say } = context;
  if (report.isBlocked) {
    const files = report.problems.size;
    const where = files > 0 ? ` in ${countOf([...report.problems], 'file')}` : '';
    say(
      `guardrail: the formatting steps failed, so the commit is blocked. Mend what is shown above${where}, stage it and commit again.`,
    );
    return 1;
  }
  if (report.incomplete.length === 0) return 0;
  if ((await profileOf(context)) === 'strict') {
    say('guardrail: not every step could do its work, which the strict profile blocks.');
    return 3;
  }
  say('guardrail: WARNING, not every step could do its work; see above.');
  return 0;
}
