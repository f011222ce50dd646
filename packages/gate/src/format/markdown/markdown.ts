import type { GateResult } from '../../result/model.js';
import { byWeight } from '../../result/severity.js';
import { headline, nextStep, verdict } from '../headline.js';
import { counted } from '../words.js';
import { brief, detailed, notes } from './findings.js';
import { prose } from './inline.js';

/** By it a job finds the comment that it wrote before, to update it. */
const MARKER = '<!-- guardrail:check -->';

/** GitHub takes 65,536 characters for a comment. */
const COMMENT = 65_000;

/** GitHub takes 1 MiB for what all commands of a step write. */
const SUMMARY = 1024 * 1024;

/** The result as a comment on a pull request, the worst first, never longer than GitHub takes. */
export function formatMarkdown(result: GateResult, env: NodeJS.ProcessEnv): string {
  return `${MARKER}\n${page(result, env, { room: COMMENT, sizeOf: (text) => text.length })}`;
}

/**
 * The result as the summary of a job, without what marks a comment. `used` is how many bytes the step has
 * written before; `undefined` when there is no room left.
 */
export function jobSummary(
  result: GateResult,
  env: NodeJS.ProcessEnv = {},
  used = 0,
): string | undefined {
  const room = SUMMARY - used;
  const text = page(result, env, { room, sizeOf: (part) => Buffer.byteLength(part) });
  return Buffer.byteLength(text) <= room ? text : undefined;
}

interface Limit {
  readonly room: number;
  readonly sizeOf: (text: string) => number;
}

/** So many findings come with their code; a page of frames is no summary. */
const WITH_CODE = 30;

function page(result: GateResult, env: NodeJS.ProcessEnv, { room, sizeOf }: Limit): string {
  const before = [`## Guardrail: ${verdict(result)}`, headline(result).map(prose).join(' · ')];
  const gaps = result.reasons.map((reason) => `⚠️ ${prose(reason)}`);
  const more = notes(result);
  const after = [...(more === undefined ? [] : [more]), prose(`Next: ${nextStep(result)}`)];
  const fixed = [...before, ...gaps, ...after];
  let left = room - MARKER.length - REST - fixed.reduce((sum, text) => sum + sizeOf(text) + 2, 0);
  const shown: string[] = [];
  for (const [at, finding] of result.findings.toSorted(byWeight).entries()) {
    const text = at < WITH_CODE ? detailed(finding, env) : brief(finding, env);
    left -= sizeOf(text) + 2;
    if (left < 0) break;
    shown.push(text);
  }
  const hidden = result.findings.length - shown.length;
  const rest = hidden === 0 ? [] : [`**${counted(hidden, 'more finding')}** did not fit here.`];
  return `${[...before, ...gaps, ...shown, ...rest, ...after].join('\n\n')}\n`;
}

/** For the sentence about what did not fit. */
const REST = 100;
