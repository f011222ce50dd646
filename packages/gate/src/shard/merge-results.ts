import { GateError } from '../gate-error.js';
import type { BaselineUse, GateResult, ShardUse } from '../result/model.js';
import { byPlace } from '../result/order.js';
import { gaps, outcomeOf } from '../result/outcome.js';
import { mergeCoverage } from './merge-coverage.js';
import { mergeFindings } from './merge-findings.js';

type ShardResult = GateResult & { readonly shard: ShardUse };

/**
 * The result that one run would have had, of the results of its shards in any order. A shard that is
 * missing makes it `incomplete`. Throws a `GateError` when they are not parts of one check.
 */
export function mergeResults(results: readonly GateResult[]): GateResult {
  const parts = results.map(checkedPart).toSorted((a, b) => a.shard.index - b.shard.index);
  const [first] = parts;
  if (first === undefined) throw new GateError('There are no results to merge.');
  for (const [at, part] of parts.entries()) refuseStranger(part, parts[at - 1], first);
  const missing = missingShards(parts);
  const coverage = mergeCoverage(parts.map((part) => part.coverage));
  const findings = mergeFindings(parts, missing.length === 0);
  const reasons = [
    ...missing.map((index) => `The result of shard ${index} of ${first.shard.count} is missing.`),
    ...gaps(first.target, coverage),
    ...unique(parts.flatMap(ownReasons)),
  ];
  const { shard: _shard, ...common } = first;
  return {
    ...common,
    ...outcomeOf(findings, reasons),
    reasons,
    findings,
    suppressed: parts.flatMap(({ suppressed }) => suppressed).sort(byPlace),
    allowances: parts.flatMap(({ allowances }) => allowances).sort(byPlace),
    baselined: parts.flatMap(({ baselined }) => baselined).sort(byPlace),
    ...(first.baseline && { baseline: mergedUse(parts.map((part) => part.baseline)) }),
    ...(first.suppressions && { suppressions: mergedUse(parts.map((part) => part.suppressions)) }),
    coverage,
    warnings: unique(parts.flatMap(({ warnings }) => warnings)),
    startedAt: parts.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
    tools: Object.assign({}, ...parts.map(({ tools }) => tools)) as GateResult['tools'],
  };
}

function checkedPart(result: GateResult): ShardResult {
  const { shard } = result;
  if (shard === undefined) {
    throw new GateError(
      'One of the results is not that of a shard. Merge what `guardrail check --shard 1/2 --format json` wrote.',
    );
  }
  return { ...result, shard };
}

function refuseStranger(
  part: ShardResult,
  before: ShardResult | undefined,
  first: ShardResult,
): void {
  const { index, count, of } = part.shard;
  if (count !== first.shard.count) {
    throw new GateError(
      `One result is shard ${index} of ${count}, another one of ${first.shard.count}. Merge the results of one check.`,
    );
  }
  if (of !== first.shard.of) {
    throw new GateError(
      `Shard ${index} checked another commit, other files, or with another policy or version than shard ${first.shard.index}. Run all shards on the same checkout.`,
    );
  }
  if (before?.shard.index === index) {
    throw new GateError(`Shard ${index} of ${count} is there twice. Give each result once.`);
  }
}

function missingShards(parts: readonly ShardResult[]): number[] {
  const there = new Set(parts.map(({ shard }) => shard.index));
  const all = Array.from({ length: parts[0]?.shard.count ?? 0 }, (_, at) => at + 1);
  return all.filter((index) => !there.has(index));
}

/** Those that the numbers of all shards do not explain. */
function ownReasons({ target, coverage, reasons }: ShardResult): string[] {
  const explained = new Set(gaps(target, coverage, true));
  return reasons.filter((reason) => !explained.has(reason));
}

function mergedUse(uses: readonly (BaselineUse | undefined)[]): BaselineUse {
  const [{ path, entries } = { path: '', entries: 0 }] = uses.flatMap((use) => use ?? []);
  const stale = uses.flatMap((use) => use?.stale ?? []);
  const texts = unique(stale.map((entry) => JSON.stringify(entry)));
  return {
    path,
    entries,
    stale: texts.map((text) => JSON.parse(text) as BaselineUse['stale'][number]).sort(byPlace),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
