import type { Finding, GateResult, Severity } from '../../result/model.js';
import { countOf, SEVERITIES } from '../../result/severity.js';
import { effect, nextStep, stageWord } from '../headline.js';
import { displayWidth } from '../width.js';
import { checkedFiles, uncheckedLines } from './coverage-lines.js';
import { labelled, type Look } from './look.js';

/** What was found, what was checked, by which stages, how long it took, and what to do next. */
export function footer(result: GateResult, look: Look): string {
  const { colors } = look;
  return [
    ...summary(result, look),
    ...uncheckedLines(result, look),
    ...result.reasons.flatMap((reason) => labelled('', reason, look)).map(colors.yellow),
    ...timings(result, look),
    ...next(result, look),
  ].join('\n');
}

/** One line where it fits, otherwise one about findings and one about the check. */
function summary(result: GateResult, { colors, columns, safe }: Look): string[] {
  const { stages, scanned } = result.coverage;
  const found = safe(counts(result));
  const ran = scanned === 0 ? [] : [stages.map(stageWord).join(', ')];
  const check = [checkedFiles(result), ...ran, seconds(result.durationMs)].map(safe).join(' | ');
  if (found === '') return [check];
  const isBlocked = result.findings.some(({ blocking }) => blocking);
  const shown = isBlocked ? colors.bold(colors.red(found)) : found;
  const fits = displayWidth(`${found} | ${check}`) <= columns;
  return fits ? [`${shown} | ${check}`] : [shown, check];
}

function counts(result: GateResult): string {
  const { findings, baselined, coverage } = result;
  const blocking = findings.filter((finding) => finding.blocking);
  const others = findings.filter((finding) => !finding.blocking);
  const waived = countOf(baselined, 'high');
  const known = baselined.length === 0 ? [] : [`${baselined.length} in the baseline`];
  const parts = [
    ...(blocking.length === 0
      ? []
      : [`${numbers(blocking).join(' and ')} ${effect(blocking.length, result)}`]),
    ...numbers(others),
    ...known.map((text) => (waived > 0 ? `${text} (${waived} high, waived)` : text)),
  ];
  if (parts.length > 0) return parts.join(' · ');
  return coverage.scanned === 0 ? '' : 'No findings';
}

function numbers(findings: readonly Finding[]): string[] {
  return SEVERITIES.map((severity: Severity) => [countOf(findings, severity), severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`);
}

/** A commit that took long says where the time went. */
function timings({ coverage, durationMs, target }: GateResult, look: Look): string[] {
  if (target !== 'staged' || durationMs <= SLOW) return [];
  const ran = coverage.stages.filter(({ status }) => status !== 'skipped');
  const known = Math.max(0, ...ran.map(({ cached = 0 }) => cached));
  const times = ran.map((stage) => `${stageWord(stage)} ${seconds(stage.ms)}`);
  const cached = known > 0 ? `; ${known} files were known from before` : '';
  return labelled('Time: ', `${times.join(', ')}${cached}`, look);
}

/** Milliseconds that nobody minds. */
const SLOW = 3000;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function next(result: GateResult, look: Look): string[] {
  if (result.outcome === 'passed' && result.findings.length === 0) return [];
  const step = labelled('Next: ', nextStep(result), look);
  const way = result.outcome === 'blocked' ? wayToStay(result.findings) : undefined;
  if (way === undefined) return step;
  return [...step, ...labelled('      ', `To permit a finding: ${way}.`, look)];
}

/** The commands that permit what blocks. There is none for a secret, which is revoked. */
function wayToStay(findings: readonly Finding[]): string | undefined {
  const open = findings.filter(
    ({ ruleId, blocking }) => blocking && !ruleId.startsWith('secrets/'),
  );
  const isHigh = open.some(({ severity }) => severity === 'high');
  const isOther = open.some(({ severity }) => severity !== 'high');
  if (isHigh && isOther) return '`npx guardrail allow` (high) or `suppress`';
  if (isHigh) return '`npx guardrail allow`';
  return isOther ? '`npx guardrail suppress`' : undefined;
}
