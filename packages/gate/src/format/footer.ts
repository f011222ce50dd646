import type { GateResult } from '../result/model.js';
import { escapeControls } from './escape.js';
import { headline, leftOut, nextStep } from './headline.js';
import type { Colors } from './stylish.js';

/** What was found, what was checked, by which stages, how long it took, and what to do next. */
export function footer(result: GateResult, colors: Colors): string {
  const { coverage, findings, reasons } = result;
  const [counts, ...rest] = headline(result);
  const isBlocked = findings.some(({ blocking }) => blocking);
  const failed = coverage.notScanned.filter((it) => it.failed).slice(0, MOST);
  return [
    [isBlocked ? colors.bold(colors.red(counts)) : counts, ...rest].join(' | '),
    ...failed.map((it) => `  not checked: ${leftOut(it)}`),
    ...reasons.map((reason) => colors.yellow(escapeControls(reason))),
    nextStep(result),
  ].join('\n');
}

const MOST = 10;
