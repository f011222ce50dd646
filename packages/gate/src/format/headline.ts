import type { CheckedRange, Coverage, GateResult, NotScanned, Stage } from '../result/model.js';
import { countOf, SEVERITIES } from '../result/severity.js';
import { SHORT } from './commit-line.js';
import { escapeControls } from './escape.js';
import { counted } from './words.js';

/** What was found, what was checked, by which stages, and how long it took: one phrase each. */
export function headline(result: GateResult): readonly [counts: string, ...rest: string[]] {
  const { coverage, durationMs } = result;
  return [
    counts(result),
    checkedFiles(result),
    coverage.stages.map(stageWord).join(', '),
    `${(durationMs / 1000).toFixed(1)} s`,
  ];
}

/** How the check ended, in a few words. */
export function verdict({ outcome, findings, coverage }: GateResult): string {
  const blocking = findings.filter((finding) => finding.blocking).length;
  switch (outcome) {
    case 'blocked':
      return `${blocking === 1 ? '1 finding blocks' : `${blocking} findings block`}`;
    case 'incomplete':
      return 'incomplete, not everything could be checked';
    case 'passed':
      return coverage.scanned === 0 ? 'nothing was checked' : 'passed';
  }
}

function counts(result: GateResult): string {
  const { findings, baselined } = result;
  const blocking = findings.filter((finding) => finding.blocking);
  const text = SEVERITIES.map((severity) => {
    const count = countOf(findings, severity);
    const stops = blocking.some((finding) => finding.severity === severity);
    return `${count} ${severity}${stops ? ` ${effect(count, result)}` : ''}`;
  }).join(' · ');
  const waived = baselined.filter(({ severity }) => severity === 'high').length;
  const high = waived > 0 ? ` (${waived} high, waived)` : '';
  return `${text}${baselined.length > 0 ? ` · ${baselined.length} in the baseline${high}` : ''}`;
}

/** What so many findings do: `blocks this commit`, `fail the check`. */
export function effect(count: number, { target, range }: GateResult): string {
  const [word, object] = VERBS[range?.pushed === true ? 'push' : target];
  return `${count === 1 ? `${word}s` : word} ${object}`;
}

const VERBS = {
  staged: ['block', 'this commit'],
  push: ['block', 'this push'],
  paths: ['fail', 'the check'],
  since: ['fail', 'the check'],
} as const;

/** How many of the files were checked, and why not the others. */
export function checkedFiles(result: GateResult): string {
  const { candidates, scanned, notScanned } = result.coverage;
  if (candidates === 0) return emptiness(result);
  const rest = candidates - scanned;
  const { one, many, where } = nouns(result);
  if (rest === 0) return `${candidates} ${candidates === 1 ? one : many} checked${where}`;
  const [first] = notScanned;
  const why = first === undefined ? '' : `: ${leftOut(first)}${rest > 1 ? ', …' : ''}`;
  return `${scanned} of ${candidates} ${candidates === 1 ? one : many} checked${where} (${rest} not${why})`;
}

function emptiness({ target, range, coverage }: GateResult): string {
  const { deleted = 0 } = coverage;
  if (target === 'staged' && deleted > 0) return `0 files: ${counted(deleted, 'deletion')} staged`;
  if (target === 'staged') return '0 files: nothing to check is staged';
  if (range === undefined) return '0 files checked';
  return `0 files: ${commits(range)}${withMessages(coverage)}`;
}

/** A file counts once for each content that the commits gave it. */
function nouns({ range, coverage }: GateResult): Record<'one' | 'many' | 'where', string> {
  if (range === undefined) return { one: 'file', many: 'files', where: '' };
  const where = ` in ${commits(range)}${withMessages(coverage)}`;
  return { one: 'file version', many: 'file versions', where };
}

/** They are no files. */
function withMessages({ messages = 0 }: Coverage): string {
  if (messages === 0) return '';
  return messages === 1 ? ', and its message' : ', and their messages';
}

function commits({ commits: count, ref, pushed }: CheckedRange): string {
  const some = count === 1 ? '1 commit' : `${count} commits`;
  return `${some} ${pushed === true ? 'new to' : 'since'} ${escapeControls(ref)}`;
}

/** A file and why it was not checked. */
export function leftOut({ path, reason, commit }: NotScanned): string {
  const where = commit === undefined ? '' : ` (in commit ${commit.slice(0, SHORT)})`;
  return escapeControls(`${path} ${reason}${where}`);
}

const LABELS: Readonly<Record<string, string>> = { code: 'code rules', secrets: 'secrets' };

/** A stage and whether it ran. */
export function stageWord({ name, status }: Stage): string {
  const label = LABELS[name] ?? escapeControls(name.replace(/^scanner:/, ''));
  switch (status) {
    case 'ok':
      return label;
    case 'skipped':
      return `${label} not needed`;
    case 'failed':
      return `${label} FAILED`;
  }
}

/** What to do next, as the end of a sentence. */
export function nextStep(result: GateResult): string {
  const { outcome, profile, findings } = result;
  const again = nextTime(result);
  switch (outcome) {
    case 'blocked':
      return `fix what is listed above, ${again}.`;
    case 'incomplete':
      return `${remedy(result)}, ${again}. ${
        profile === 'strict'
          ? 'The strict profile accepts no gaps.'
          : 'The standard profile lets the commit pass.'
      }`;
    case 'passed':
      return findings.length === 0
        ? 'nothing to do.'
        : 'nothing blocks; fix what is listed when you are there.';
  }
}

function nextTime({ target, range }: GateResult): string {
  if (range?.pushed === true) return 'commit the fix and push again';
  return target === 'staged' ? 'stage the fix and commit again' : 'run the check again';
}

/** A file can be left out by name; a tool that fails has to be mended. */
function remedy({ coverage }: GateResult): string {
  return coverage.notScanned.some(({ failed }) => failed)
    ? 'make what was not checked readable, or name it in `ignore` of guardrail.config.json'
    : 'mend what is said above';
}
