import { inspect } from 'node:util';
import type { Table } from '../table.ts';
import { type Contender, contenders } from './redactors.ts';
import { leaks, planted, texts, workloads } from './values.ts';

/** How many of the planted secrets each leaves, and where. */
export function measureLeaks(): Table {
  const rows = contenders().map((contender) => {
    const left = [...planted().keys()].filter((place) => isLeft(contender, place));
    const all = planted().size;
    return [
      contender.name,
      contender.looksAt,
      `${left.length} of ${all}`,
      left.slice(0, 6).join(', '),
    ];
  });
  return {
    title: 'Planted secrets that are left',
    head: ['Redactor', 'Looks at', 'Left', 'Such as'],
    rows,
    note: 'A redactor that throws leaves the secret: there is nothing to log instead.',
  };
}

function isLeft({ redact }: Contender, place: string): boolean {
  try {
    const result = redact(planted().get(place));
    const seen = inspect(result, { depth: 20, maxStringLength: null }) + asJson(result);
    return leaks.some((leak) => seen.includes(leak));
  } catch {
    return true;
  }
}

/** What a logger would write, if it can. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

/** CPU time as a multiple of what `JSON.stringify` takes for the same value in the same process. */
export function measureObjects(rounds: number): Table {
  const names = Object.keys(workloads);
  const all = contenders();
  const rows = all.map(({ name, redact }) => [
    name,
    ...names.map((workload) =>
      ratio(() => redact(workloads[workload]), workloads[workload], rounds),
    ),
  ]);
  return {
    title: 'CPU time beside JSON.stringify of the same value',
    head: ['Redactor', ...names],
    rows,
    note: 'fast-redact gives JSON, so its time holds that of writing it.',
  };
}

/** The same for texts, which only some look into. */
export function measureTexts(rounds: number): Table {
  const names = Object.keys(texts);
  const all = contenders().filter(({ looksAt }) => looksAt === 'names and texts');
  return {
    title: 'CPU time of texts beside JSON.stringify of the same text',
    head: ['Redactor', ...names],
    rows: all.map(({ name, redact }) => [
      name,
      ...names.map((text) => ratio(() => redact(texts[text]), texts[text], rounds)),
    ]),
  };
}

function ratio(work: () => unknown, value: unknown, rounds: number): string {
  try {
    const count = repeatsOf(() => JSON.stringify(value));
    let ours = Infinity;
    let json = Infinity;
    for (let round = 0; round < rounds; round++) {
      json = Math.min(
        json,
        cpu(() => JSON.stringify(value), count),
      );
      ours = Math.min(ours, cpu(work, count));
    }
    return (ours / json).toFixed(2);
  } catch {
    return 'throws';
  }
}

/** As often as takes long enough to be timed. */
function repeatsOf(work: () => unknown): number {
  for (let count = 1; ; count *= 2) if (cpu(work, count) > 20_000) return count;
}

/** Microseconds of the processor. */
function cpu(work: () => unknown, count: number): number {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index++) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
