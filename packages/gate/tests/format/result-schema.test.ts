import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatResult, runGate, updateBaseline, type GateResult } from '../../src/index.js';
import { inDays, paths, staged, TOKEN } from '../gate/helpers.js';
import { emptyResult, finding, fullResult, manyFindings, result } from './sample.js';

const root = path.resolve(import.meta.dirname, '../..');
/** As editors and programs of users find it. */
const file = createRequire(import.meta.url).resolve(
  '@magi-guardrail/gate/schemas/result.schema.json',
);
const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
const isResult = compile(schema);
/** The same for this version only: nothing that the type does not declare. */
const isThisVersion = compile(closed(schema));

function compile(value: object) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(value);
}

function closed(value: unknown): object {
  const text = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && 'properties' in item
      ? { ...item, additionalProperties: false }
      : item,
  );
  return JSON.parse(text);
}

function expectValid(value: GateResult): void {
  const written: unknown = JSON.parse(formatResult(value, 'json'));
  for (const validate of [isResult, isThisVersion]) {
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
  }
}

const EVAL = 'export const run = (text) => eval(text);\n';

describe('the schema of a result', () => {
  it('is that of the type', () => {
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root });
  });

  it.each([
    ['a clean run', result()],
    ['everything at once', fullResult()],
    ['a run without tools', emptyResult()],
    ['many findings', manyFindings(100)],
  ])('accepts what the formats are tested with: %s', (_, value) => {
    expectValid(value);
  });

  it('refuses what is no result', () => {
    const bad = [
      {},
      { ...result(), exitCode: 2 },
      result({ findings: [{ ...finding(), line: 'x' }] as never }),
    ];
    expect(bad.map((value) => isResult(value))).toEqual([false, false, false]);
    expect(isResult({ ...result(), later: 'more' })).toBe(true);
    expect(isThisVersion({ ...result(), later: 'more' })).toBe(false);
  });

  it('accepts a commit with findings and what could not be parsed', async () => {
    using repo = tempRepo();
    repo.stage('src/a.js', EVAL);
    repo.stage('src/broken.js', 'const = ;\n');
    repo.stage('logo.png', Buffer.from([137, 80, 78, 71, 0, 1, 2]).toString('latin1'));
    repo.stage('.env', `TOKEN=${TOKEN}\n`);
    const value = await staged(repo);
    expect(value.reasons).not.toEqual([]);
    expectValid(value);
  });

  it('accepts a range of commits with a secret that only the history holds', async () => {
    using repo = tempRepo({ files: { 'README.md': 'x\n' } });
    const start = repo.git('rev-parse', 'HEAD').trim();
    repo.write('.env', `TOKEN=${TOKEN}\n`);
    repo.commit('add');
    repo.write('.env', 'TOKEN=\n');
    repo.commit('remove');
    const target = { kind: 'since', ref: start } as const;
    const value = await runGate({ cwd: repo.root, env: repo.env, audit: false, target });
    expect(value.findings[0]).toMatchObject({ atHead: false });
    expectValid(value);
  });

  it('accepts suppressions and a baseline with approvals and stale entries', async () => {
    using repo = tempRepo({
      files: { 'guardrail.config.json': '{ "maxWaiverDays": 30 }', 'a.js': EVAL, 'b.js': EVAL },
    });
    await updateBaseline({
      cwd: repo.root,
      env: repo.env,
      audit: false,
      mode: 'create',
      approval: { reason: 'Keys rotate in March', approvedBy: 'Ada', expires: inDays(20) },
    });
    repo.write('b.js', 'export {};\n');
    const value = await paths(repo);
    expect(value.baselined).toHaveLength(1);
    expect(value.baseline?.stale).toHaveLength(1);
    expectValid(value);
  });
});
