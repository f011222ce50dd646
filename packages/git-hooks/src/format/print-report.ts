import type { HookContext } from '../run-hook.js';
import { listed, shownName } from './names.js';
import type { Report, StepProblem } from './report.js';

/** Says what was formatted, what is to be mended and what could not be checked; nothing when all is well. */
export function printReport(
  report: Report,
  { print, say }: Pick<HookContext, 'print' | 'say'>,
): void {
  for (const [name, problems] of report.problems) print(ofFile(name, problems));
  for (const { step, text } of report.outputs) print(`${step}:\n${text.trimEnd()}\n`);
  for (const { output } of report.incomplete) if (output) print(output.trimEnd());
  const formatted = [...report.formatted];
  if (formatted.length > 0)
    say(`guardrail: formatted ${countOf(formatted, 'file')}: ${listed(formatted)}.`);
  for (const name of report.kept) {
    say(
      `guardrail: ${shownName(name)} is formatted in the commit; the file on disk stays as it is, for an unstaged edit overlaps.`,
    );
  }
  for (const { step, why } of report.incomplete) {
    say(`guardrail: step ${step} could not check everything: ${why}`);
  }
}

function ofFile(name: string, problems: readonly StepProblem[]): string {
  const lines = problems.map(({ line, column, message, rule }) => {
    const place = line === undefined ? '' : `${line}:${column ?? 1}  `;
    return `  ${place}${message}${rule === undefined ? '' : `  ${rule}`}`;
  });
  return `${shownName(name)}\n${lines.join('\n')}\n`;
}

export function countOf(items: readonly unknown[], word: string): string {
  return `${items.length} ${word}${items.length === 1 ? '' : 's'}`;
}
