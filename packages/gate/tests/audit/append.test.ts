import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendRun } from '../../src/audit/append.js';
import type { AuditEvent, Draft } from '../../src/audit/events.js';
import { parseLine } from '../../src/audit/parse-line.js';
import { readState } from '../../src/audit/read-state.js';
import { segmentsOf } from '../../src/audit/segments.js';
import { expectSchema } from './trail.js';

const TIME = '2026-11-21T10:00:00.000Z';
let folder = '';
let file = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guardrail-trail-'));
  file = path.join(folder, 'audit.jsonl');
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function opened(id: number): Draft {
  const place = {
    rule: 'guardrail/no-eval',
    severity: 'high',
    path: `src/${id}.js`,
    line: 1,
  } as const;
  return {
    event: 'finding.opened',
    ...place,
    fingerprint: String(id).padStart(32, '0'),
    blocking: true,
  };
}

async function add(...drafts: readonly Draft[]): Promise<number> {
  let open = 0;
  await appendRun(file, TIME, async (known) => {
    open = known.open.size;
    return Promise.resolve(drafts);
  });
  return open;
}

function events(of = file): readonly (AuditEvent | string)[] {
  return fs.readFileSync(of, 'utf8').split('\n').filter(Boolean).map(parseLine);
}

describe('a trail', () => {
  it('begins a line of its own after a torn one, which is left out', async () => {
    await add(opened(1));
    fs.appendFileSync(file, '{"schemaVersion":1,"time":"2026-11-21T10:0');
    expect(await add(opened(2))).toBe(1);
    expect(await add(opened(3))).toBe(2);
    expect(events().filter((it) => it === 'damaged')).toHaveLength(1);
    expect(events()).toHaveLength(4);
  });

  it('takes no line for true that is none', async () => {
    const line = JSON.stringify({ schemaVersion: 1, time: TIME, run: 'a', ...opened(1) });
    const lines = [
      'no JSON',
      'null',
      '[]',
      '{"event":"__proto__","schemaVersion":1}',
      line.replace('"high"', '"fatal"'),
      line.replace(TIME, '2026-99-99T10:00:00.000Z'),
      line.replace('"line":1', '"line":"1"'),
      line.replace('"schemaVersion":1', '"schemaVersion":2'),
      line.replace('finding.opened', 'finding.renamed'),
    ];
    fs.writeFileSync(file, `${lines.join('\n')}\n`);
    expect(await add()).toBe(0);
    expect(events()).toEqual([
      ...['damaged', 'damaged', 'damaged', 'unknown', 'damaged', 'damaged', 'damaged'],
      ...['unknown', 'unknown'],
    ]);
  });

  it('says everything now and then, and is read from there', async () => {
    for (let id = 0; id < 1500; id += 100) {
      await add(...Array.from({ length: 100 }, (_, at) => opened(id + at)));
    }
    const closed = { ...opened(7), event: 'finding.closed', as: 'fixed', opened: TIME } as const;
    await add(closed as Draft);
    for (let run = 0; run < 30; run += 1) {
      await add(...Array.from({ length: 100 }, () => bypass));
    }
    expect(events().filter((it) => typeof it === 'object' && it.event === 'state')).not.toEqual([]);
    expect(await add()).toBe(1499);
    const { known, bytes } = await bytesRead(file);
    expect(known.state.open.has(`src/7.js\0${'7'.padStart(32, '0')}\0`)).toBe(false);
    expect(bytes).toBeLessThan(3_000_000);
  });

  it('goes back to an older line when the last one that says everything is damaged', async () => {
    await add(opened(1));
    for (let run = 0; run < 2; run += 1) await add(...Array.from({ length: 2_000 }, () => bypass));
    await add(opened(2));
    const text = fs.readFileSync(file, 'utf8');
    const at = text.lastIndexOf('"event":"state"');
    expect(at).toBeGreaterThan(0);
    fs.writeFileSync(file, `${text.slice(0, at + 40)}#${text.slice(at + 41)}`);
    expect(await add()).toBe(2);
  });

  it('is put aside when it has grown large, and the next file knows what was open', async () => {
    await add(opened(1), opened(2));
    const line = `${JSON.stringify({ schemaVersion: 1, time: TIME, run: 'a', ...bypass })}\n`;
    fs.appendFileSync(file, line.repeat(Math.ceil((17 * 1024 * 1024) / line.length)));
    expect(await add(opened(3))).toBe(2);
    expect(fs.statSync(file).size).toBeLessThan(2_000);
    expect(events()).toMatchObject([{ event: 'state' }, { event: 'finding.opened' }]);
    expect(await add()).toBe(3);
    for (const line of fs.readFileSync(file, 'utf8').trimEnd().split('\n')) {
      expectSchema(JSON.parse(line));
    }
    const names = await segmentsOf(file);
    expect(names.map((name) => path.basename(name))).toEqual([
      'audit-2026-11-21T10-00-00-000Z.jsonl',
      'audit.jsonl',
    ]);
  });

  it.each([`${os.hostname()} 999999999`, ''])(
    'does not wait for a lock whose owner is gone (%#)',
    async (owner) => {
      fs.writeFileSync(`${file}.lock`, owner);
      await add(opened(1));
      // Without the lock it would still be there.
      expect(fs.readdirSync(folder)).toEqual(['audit.jsonl']);
    },
  );

  it(
    'is written without the lock when that is held for too long',
    { timeout: 15_000 },
    async () => {
      const lock = `${os.hostname()} ${process.pid}`;
      fs.writeFileSync(`${file}.lock`, lock);
      await add(opened(1));
      expect(events()).toHaveLength(1);
      expect(fs.readFileSync(`${file}.lock`, 'utf8')).toBe(lock);
    },
  );
});

const bypass: Draft = {
  ...{ event: 'bypass', how: 'no-verify', commit: null, tree: null, branch: null },
  ...{ environment: 'local', tools: { node: '24.0.0' } },
};

/** What reading the state of a trail costs. */
async function bytesRead(name: string) {
  const handle = await fs.promises.open(name, 'r');
  let bytes = 0;
  const counting = new Proxy(handle, {
    get: (target, key) =>
      key === 'read'
        ? async (...args: Parameters<typeof target.read>) => {
            const result = await target.read(...args);
            bytes += result.bytesRead;
            return result;
          }
        : Reflect.get(target, key, target),
  });
  const { size } = fs.statSync(name);
  const known = await readState(counting, size);
  await handle.close();
  return { known, bytes };
}
