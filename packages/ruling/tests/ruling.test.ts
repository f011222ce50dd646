import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plugin } from '@magi-guardrail/eslint-config';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, describe as describeChange } from '../src/compare.ts';
import { readRecord, writeRecord } from '../src/expected.ts';
import { keyOf, type Expected } from '../src/findings.ts';
import { lintProject } from '../src/lint-project.ts';
import { isHigh, coreRules } from '../src/precision.ts';
import { isOwnSource } from '../src/projects.ts';
import { known, readme, withTables } from '../src/readme.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-ruling-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the expected findings', () => {
  const all = known().flatMap(({ project, findings }) =>
    findings.map((finding) => ({ ...finding, project: project.name })),
  );

  it('are those of at least 20 projects with an exact version and an integrity', () => {
    expect(known().length).toBeGreaterThanOrEqual(20);
    for (const { project, lines } of known()) {
      expect(project.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(project.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(lines, project.name).toBeGreaterThan(0);
    }
  });

  it('name rules that there are, and files that are linted', () => {
    for (const { rule } of all) expect(plugin.rules).toHaveProperty([rule]);
    for (const { project, findings } of known()) {
      const foreign = findings.filter(({ file }) => !isOwnSource(project, file));
      expect(foreign, project.name).toEqual([]);
    }
  });

  it('are all judged for the core rules, in one line each', () => {
    const unjudged = all.filter(
      (each) => coreRules.includes(each.rule) && each.label === undefined,
    );
    expect(unjudged.map((each) => `${each.project} ${keyOf(each)}`)).toEqual([]);
    for (const { label, why = '' } of all.filter((each) => each.label !== undefined)) {
      expect(['true', 'false', 'debatable']).toContain(label);
      expect(why).toMatch(/^[^\n]{8,160}$/);
    }
    const approved = all.filter(({ policy }) => policy === true);
    expect(approved.filter(({ label }) => label !== 'true')).toEqual([]);
  });

  it('have at least 73 judged ones of high severity', () => {
    const judged = all.filter((each) => isHigh(each) && each.label !== undefined);
    expect(judged.length).toBeGreaterThanOrEqual(73);
  });

  it('give the figures of the README', async () => {
    const page = readFileSync(readme, 'utf8');
    expect(await withTables(page)).toBe(page);
  });
});

describe('the comparison', () => {
  const folderUrl = pathToFileURL(`${folder}/`);
  const lint = (text: string) => lintProject([{ path: 'lib/run.js', text }], folder).findings;
  const before = lint('eval(process.argv[2]);\nnew Function(process.argv[3])();\n');
  const judged: Expected = { ...before[0]!, label: 'true', why: 'It runs what it is given.' };

  it('finds what the rules report, each line once', () => {
    expect(before.map((each) => keyOf(each))).toEqual([
      'lib/run.js:1 no-eval',
      'lib/run.js:2 no-eval',
    ]);
    expect(lint('eval(process.argv[2]), eval(process.argv[3]);')).toHaveLength(1);
  });

  it('keeps the judgement of what is still found', () => {
    const change = compare([judged, before[1]!], before);
    expect(change).toEqual({ added: [], removed: [], now: [judged, before[1]] });
  });

  it('says what came, and what went with its judgement', () => {
    const change = compare([judged], [before[1]!]);
    expect(describeChange('tiny', change)).toEqual([
      '+ tiny lib/run.js:2 no-eval',
      '- tiny lib/run.js:1 no-eval (true: It runs what it is given.)',
    ]);
    expect(change.now).toEqual([before[1]]);
  });

  it('writes and reads a project, nothing lost', () => {
    const record = { lines: 2, findings: [judged, before[1]!] };
    writeRecord('@scope/tiny', record, folderUrl);
    expect(readRecord('@scope/tiny', folderUrl)).toEqual(record);
    expect(readRecord('unknown', folderUrl)).toEqual({ lines: 0, findings: [] });
  });

  it('says which files could not be read', () => {
    const { problems } = lintProject([{ path: 'a.js', text: 'let let' }], folder);
    expect(problems).toEqual([expect.stringMatching(/^a\.js: /)]);
  });
});
