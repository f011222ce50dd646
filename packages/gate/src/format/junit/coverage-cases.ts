import type { GateResult, NotScanned, Stage } from '../../result/model.js';
import { escapeControls } from '../escape.js';
import { groupBy } from '../group-by.js';
import { checkedFiles } from '../headline.js';
import { counted } from '../words.js';
import type { Case } from './cases.js';

export const COVERAGE = 'guardrail.coverage';

/** What was checked, and why not the rest. */
export function coverageCases(result: GateResult): Case[] {
  const { reasons, coverage } = result;
  const [first] = reasons;
  const whole: Case = { name: checkedFiles(result), classname: COVERAGE };
  const failed = coverage.notScanned.filter((it) => it.failed);
  const left = groupBy(
    coverage.notScanned.filter((it) => !it.failed),
    ({ reason }) => reason,
  );
  return [
    first === undefined
      ? whole
      : {
          ...whole,
          outcome: { kind: 'error', type: 'incomplete', message: first, text: reasons.join('\n') },
        },
    ...coverage.stages.map(stageCase),
    ...failed.map(unchecked),
    ...[...left].map(([reason, files]) => leftOut(reason, files)),
  ];
}

function stageCase({ name, status, reason = status, files }: Stage): Case {
  const base = { name: `stage ${name}: ${counted(files, 'file')}`, classname: COVERAGE };
  switch (status) {
    case 'ok':
      return base;
    case 'skipped':
      return { ...base, outcome: { kind: 'skipped', message: reason } };
    case 'failed':
      return { ...base, outcome: { kind: 'error', type: 'stage', message: reason } };
  }
}

function unchecked({ path, reason }: NotScanned): Case {
  const outcome = { kind: 'error', type: 'not-checked', message: `${path} ${reason}` } as const;
  return { name: `${path} could be checked`, classname: COVERAGE, file: path, outcome };
}

/** A repository of pictures is one case, not a thousand. */
const MOST_NAMES = 20;

function leftOut(reason: string, files: readonly NotScanned[]): Case {
  const names = files.slice(0, MOST_NAMES).map(({ path }) => path);
  const rest = files.length > MOST_NAMES ? [`… and ${files.length - MOST_NAMES} more`] : [];
  const message = `${counted(files.length, 'file')}: ${reason}`;
  const outcome = {
    kind: 'skipped',
    message,
    text: [...names, ...rest].map(escapeControls).join('\n'),
  } as const;
  return { name: message, classname: COVERAGE, outcome };
}
