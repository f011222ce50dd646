/** Objects that a walk without care does not come to the end of. */
export function hardGraphs(): ReadonlyMap<string, () => unknown> {
  return new Map<string, () => unknown>([
    ['100,000 levels', deep],
    ['2^40 paths', shared],
    ['1,000 objects, each leads to all', clique],
    ['a ring of 100,000', ring],
    ['a sparse list of 10^8', sparse],
    ['a map of 10^6', () => new Map(Array.from({ length: 1e6 }, (_, index) => [index, 'value']))],
    ['64 MB of bytes', () => ({ body: Buffer.alloc(64 * 1024 * 1024) })],
  ]);
}

function deep(): unknown {
  let value: Record<string, unknown> = { password: 'PLANTED-1' };
  for (let level = 0; level < 1e5; level++) value = { a: value };
  return value;
}

function shared(): unknown {
  let value: Record<string, unknown> = { password: 'PLANTED-1' };
  for (let level = 0; level < 40; level++) value = { left: value, right: value };
  return value;
}

function clique(): unknown {
  const all = Array.from({ length: 1000 }, () => ({
    password: 'PLANTED-1',
    others: [] as unknown,
  }));
  for (const one of all) one.others = all;
  return all[0];
}

function ring(): unknown {
  const first: Record<string, unknown> = { password: 'PLANTED-1' };
  let last = first;
  for (let index = 0; index < 1e5; index++) {
    const next: Record<string, unknown> = {};
    last['next'] = next;
    last = next;
  }
  last['next'] = first;
  return first;
}

function sparse(): unknown {
  const list: unknown[] = [];
  list.length = 1e8;
  list[5e7] = { password: 'PLANTED-1' };
  return list;
}
