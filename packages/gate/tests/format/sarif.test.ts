import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { sarifToMarkdown } from '@security-alert/sarif-to-markdown';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import parseSarif from 'sarif-junit/lib/parser.js';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { type Format, formatResult, leftOutOf } from '../../src/format/format-result.js';
import type { GateResult } from '../../src/result/model.js';
import { emptyResult, finding, fullResult, HOSTILE, manyFindings, result } from './sample.js';

const isSarif = validator();

/** The official schema is written in draft 4, in what that has in common with draft 7. */
function validator() {
  const { $schema, id, ...schema } = official;
  expect([$schema, id]).toEqual([
    'http://json-schema.org/draft-04/schema#',
    expect.stringContaining('sarif-2.1.0'),
  ]);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

function sarif(value: GateResult, format: Format = 'sarif', env: NodeJS.ProcessEnv = {}): Run {
  const log: Log = JSON.parse(formatResult(value, format, { env }));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('A log has one run.');
  return run;
}

describe.each(['sarif', 'sarif-audit'] as const)('%s', (format) => {
  it.each([
    ['a clean run', result()],
    ['everything at once', fullResult()],
    ['a run without tools', emptyResult()],
    ['many findings', manyFindings(6000)],
  ])('is what the schema of SARIF 2.1.0 asks for: %s', (_, value) => {
    expect(sarif(value, format).columnKind).toBe('utf16CodeUnits');
  });

  it('has what GitHub demands of rules and results', () => {
    const run = sarif(fullResult(), format);
    const rules = run.tool.driver.rules ?? [];
    for (const { id, shortDescription, fullDescription, help, properties } of rules) {
      expect(id).toMatch(/\S/);
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text]) {
        expect(text).toMatch(/\S/);
        expect(text?.length).toBeLessThanOrEqual(1024);
      }
      expect(properties?.tags?.length).toBeLessThanOrEqual(20);
      expect(properties?.tags).toContain('security');
      expect(Number(properties?.['security-severity'])).toBeGreaterThan(0);
    }
    for (const { id, fullDescription, help } of run.tool.driver.notifications ?? []) {
      for (const text of [id, fullDescription?.text, help?.text]) expect(text).toMatch(/\S/);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex = -1, message, locations, partialFingerprints } of run.results ??
      []) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).toMatch(/\S/);
      expect(locations).toHaveLength(1);
      expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0);
      expect(partialFingerprints?.['guardrail/v1']).toMatch(/\S/);
    }
  });

  it('is understood by two readers', () => {
    const text = formatResult(fullResult(), format);
    const run = sarif(fullResult(), format);
    const [first] = sarifToMarkdown({
      title: 'Guardrail',
      owner: 'acme',
      repo: 'shop',
      branch: 'main',
      sourceRoot: '',
    })(JSON.parse(text));
    expect(first?.hasMessages).toBe(true);
    for (const { ruleId = '' } of run.results ?? []) expect(first?.body).toContain(ruleId);
    const { builder, error } = parseSarif(text, 'guardrail');
    expect(error).toBeUndefined();
    expect(builder.build()).toContain('guardrail/no-eval');
  });
});

describe('sarif', () => {
  it('ranks by severity and weakness, for GitHub and for others', () => {
    const run = sarif(fullResult());
    const ranks = (run.tool.driver.rules ?? []).map(({ id, defaultConfiguration, properties }) => [
      id,
      defaultConfiguration?.level,
      properties?.['security-severity'],
      properties?.tags,
    ]);
    expect(ranks).toEqual([
      ['guardrail/minor', 'note', '2.0', ['security']],
      ['guardrail/no-eval', 'error', '8.0', ['security', 'external/cwe/cwe-095']],
      ['guardrail/other', 'warning', '5.5', ['security', 'external/cwe/cwe-095']],
      ['secrets/github-pat', 'error', '9.5', ['security', 'external/cwe/cwe-798']],
    ]);
  });

  it('names the categories of OWASP, the newest first, and never more than 20 tags', () => {
    const owasp = { '2021': ['A03'], '2025': ['A05'] };
    const llm = { '2025': ['LLM05'], '2026': ['LLM10'] };
    const cwe = Array.from({ length: 30 }, (_, at) => at + 1);
    const tagsOf = (value: GateResult) => sarif(value).tool.driver.rules?.[0]?.properties?.tags;
    expect(tagsOf(result({ findings: [finding({ owasp, llm })] }))).toEqual([
      'security',
      'external/cwe/cwe-095',
      'OWASP-A05:2025',
      'OWASP-A03:2021',
      'OWASP-LLM10:2026',
      'OWASP-LLM05:2025',
    ]);
    expect(tagsOf(result({ findings: [finding({ cwe })] }))).toHaveLength(20);
  });

  it('takes the most severe finding of a rule for the rule', () => {
    const low = finding({ severity: 'low', blocking: false, line: 1 });
    const run = sarif(result({ findings: [low, finding({ line: 2 })] }));
    expect(run.tool.driver.rules).toHaveLength(1);
    expect(run.tool.driver.rules?.[0]?.defaultConfiguration?.level).toBe('error');
    expect(run.results?.map(({ level }) => level)).toEqual(['note', 'error']);
  });

  it('writes names of files as addresses that lead back to them', () => {
    const uris = HOSTILE.map((path) => {
      const [one] = sarif(result({ findings: [finding({ path })] })).results ?? [];
      return one?.locations?.[0]?.physicalLocation?.artifactLocation;
    });
    expect(uris.map((it) => decodeURIComponent(it?.uri ?? ''))).toEqual(
      HOSTILE.map((path) => path.replace('\uD800', '\uFFFD')),
    );
    for (const location of uris) {
      expect(location?.uriBaseId).toBe('%SRCROOT%');
      expect(location?.uri).toMatch(/^[\w.%\-!~*'()/]+$/);
    }
  });

  it('gives the region in columns that begin at 1 and end after the last character', () => {
    const regionOf = (over: Parameters<typeof finding>[0]) =>
      sarif(result({ findings: [finding(over)] })).results?.[0]?.locations?.[0]?.physicalLocation
        ?.region;
    expect(regionOf({ line: 2, column: 3, endLine: 4, endColumn: 1 })).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 4,
      endColumn: 1,
    });
    expect(regionOf({ line: 2, column: 3 })).toEqual({ startLine: 2, startColumn: 3 });
    expect(regionOf({ line: 0, column: 0, endLine: 0, endColumn: 0 })).toEqual({
      startLine: 1,
      startColumn: 1,
    });
  });

  it('holds open findings only, because GitHub opens an alert for every result', () => {
    const value = fullResult();
    expect(sarif(value).results).toHaveLength(value.findings.length);
    expect(formatResult(value, 'sarif')).not.toContain('suppressions');
  });

  it('keeps the worst of more than GitHub stores, and says so', () => {
    const value = manyFindings(6000);
    const { results = [], invocations } = sarif(value);
    expect(results).toHaveLength(5000);
    const levels = results.map(({ level }) => level);
    expect(levels.filter((level) => level === 'error')).toHaveLength(600);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(3000);
    const said = invocations?.[0]?.toolExecutionNotifications?.[0];
    expect(said).toMatchObject({ descriptor: { id: 'results-cut' }, level: 'warning' });
    expect(leftOutOf(value, 'sarif')).toBe(said?.message.text);
    expect(leftOutOf(value, 'sarif')).toMatch(/^1,000 less severe findings of 6,000 left out/);
    expect(leftOutOf(value, 'sarif-audit')).toBeUndefined();
    expect(leftOutOf(fullResult(), 'sarif')).toBeUndefined();
  });

  it('says what was not checked', () => {
    const [full] = sarif(fullResult()).invocations ?? [];
    expect(full?.executionSuccessful).toBe(false);
    expect(full?.toolExecutionNotifications?.map(({ level }) => level)).toEqual([
      'error',
      'error',
      'note',
    ]);
    expect(full?.toolConfigurationNotifications).toHaveLength(1);
    const [clean] = sarif(result()).invocations ?? [];
    expect(clean).toMatchObject({ executionSuccessful: true, exitCode: 0 });
    const notScanned = Array.from({ length: 2000 }, (_, at) => ({
      path: `${at}.png`,
      reason: 'is binary',
      failed: at === 1999,
    }));
    const [many] =
      sarif(result({ coverage: { ...result().coverage, notScanned } })).invocations ?? [];
    expect(many?.toolExecutionNotifications).toHaveLength(501);
    expect(many?.toolExecutionNotifications?.[0]?.level).toBe('error');
    expect(many?.toolExecutionNotifications?.at(-1)?.message.text).toBe(
      '1,500 more files left out.',
    );
  });

  it('names repository and commit where CI tells them, without credentials', () => {
    const github = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: 'd'.repeat(40),
      GITHUB_REF_NAME: 'main',
    };
    expect(sarif(result(), 'sarif', github).versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.com/acme/shop',
        revisionId: 'd'.repeat(40),
        branch: 'main',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    const gitlab = {
      CI_PROJECT_URL: ['https://job:', 'token', '@gitlab.example/acme/shop?key=1'].join(''),
      CI_COMMIT_SHA: 'e'.repeat(40),
    };
    const [source] = sarif(fullResult(), 'sarif', gitlab).versionControlProvenance ?? [];
    expect(source?.repositoryUri).toBe('https://gitlab.example/acme/shop');
    expect(source?.revisionId).toBe('a'.repeat(40));
    expect(sarif(result()).versionControlProvenance).toBeUndefined();
  });

  it('has one category for every run, so that alerts of branches are compared', () => {
    expect(sarif(result()).automationDetails?.id).toMatch(/^guardrail\/[^/]+$/);
  });
});

describe('sarif-audit', () => {
  it('holds what is suppressed and known, with who says so', () => {
    const value = fullResult();
    const { results = [] } = sarif(value, 'sarif-audit');
    expect(results).toHaveLength(value.findings.length + 3);
    const suppressions = results.flatMap((each) => each.suppressions ?? []);
    expect(results.every((each) => each.suppressions)).toBe(true);
    expect(suppressions.map(({ kind }) => kind).sort()).toEqual([
      'external',
      'external',
      'inSource',
    ]);
    expect(suppressions.map(({ justification }) => justification)).toContain(HOSTILE[1]);
  });

  it('tells an entry of a reviewed file from a comment in the source', () => {
    const value = fullResult();
    const suppressed = value.suppressed.map((each) => ({
      ...each,
      reason: 'Only tests run it',
      by: {
        kind: 'entry' as const,
        path: 'guardrail.suppressions.json',
        approvedBy: 'Ada',
        expires: '2027-01-31',
        ticket: 'SEC-1',
      },
    }));
    const { results = [] } = sarif({ ...value, suppressed, baselined: [] }, 'sarif-audit');
    expect(results.flatMap((each) => each.suppressions ?? [])).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Only tests run it, approved by Ada, until 2027-01-31, SEC-1',
      },
    ]);
  });

  it('leaves nothing out', () => {
    expect(sarif(manyFindings(6000), 'sarif-audit').results).toHaveLength(6000);
  });
});
