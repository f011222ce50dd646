import { createHash } from 'node:crypto';
import { ruleSetHash } from '../cache/rule-set.js';
import { GateError } from '../gate-error.js';
import { findRepositoryHead } from '../git/head.js';
import type { ShardUse } from '../result/model.js';
import type { ScanOptions } from '../scan.js';

/** One part of a check that several machines do together; counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const MOST = 1000;

/** Throws a `GateError` when there is no such part, or the check cannot be divided. */
export function checkShard({ index, count }: Shard, target: string): void {
  if (![index, count].every(Number.isInteger) || count < 1 || count > MOST) {
    throw new GateError(`The shard ${index}/${count} does not exist. Give 1/3, 2/3 and so on.`);
  }
  if (index < 1 || index > count) {
    throw new GateError(
      `There is no shard ${index} of ${count}. The first is 1, the last ${count}.`,
    );
  }
  if (target !== 'paths') {
    throw new GateError(
      'Only a check of paths can be divided into shards: what commits hold belongs together.',
    );
  }
}

/** Which files a shard checks: the same on every machine, whatever other files there are. */
export function isInShard({ index, count }: Shard, path: string): boolean {
  const hash = createHash('sha256').update(path).digest();
  return hash.readUInt32BE(0) % count === index - 1;
}

/** What the result of a shard says of it; `of` is the same for all shards of one check. */
export async function shardUse(shard: Shard, context: ScanOptions): Promise<ShardUse> {
  const { repository, policy, profile, targets, cwd } = context;
  const { root: _root, files: _files, ...rules } = policy;
  const head = await findRepositoryHead(repository);
  const of = createHash('sha256').update(
    JSON.stringify([head, rules, profile, targets.paths, ruleSetHash(cwd)]),
  );
  return { ...shard, of: of.digest('hex').slice(0, 32) };
}
