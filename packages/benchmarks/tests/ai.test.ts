import { readdirSync } from 'node:fs';
import path from 'node:path';
import { plugin } from '@magi-guardrail/eslint-config';
import { describe, expect, it } from 'vitest';
import { folder, loadPrograms, suffix, textOf } from '../src/ai/programs.ts';
import { drift, loadKnownFaults } from '../src/ai/known.ts';
import { measure } from '../src/ai/measure.ts';
import { f1, falseAlarms, unexpected, verdicts, type Linted } from '../src/ai/score.ts';
import type { SafeProgram, VulnerableProgram } from '../src/ai/programs.ts';
import { guardrailStrict, type Peer } from '../src/peers.ts';

const { vulnerable, safe } = loadPrograms();
const all = [...vulnerable, ...safe];
const unrelated = safe.filter(({ sdk }) => sdk === 'none');

const rules = new Set([
  'no-prompt-injection',
  'no-unvalidated-model-output',
  'require-output-schema',
  'no-secret-in-prompt',
  'no-pii-in-prompt',
  'no-unsafe-agent-options',
  'no-unbounded-generation',
  'require-tool-input-schema',
]);

describe('the programs', () => {
  it('are all in the table, once', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((file) => file.slice(0, -suffix.length).replaceAll(path.sep, '/'));
    expect(all.map(({ program }) => program).sort()).toEqual(files.sort());
  });

  it('are enough', () => {
    expect(vulnerable.length).toBeGreaterThanOrEqual(50);
    expect(safe.length - unrelated.length).toBeGreaterThanOrEqual(60);
    expect(unrelated.length).toBeGreaterThanOrEqual(20);
    expect(new Set(vulnerable.map(({ sdk }) => sdk)).size).toBeGreaterThanOrEqual(16);
  });

  it('cover every rule', () => {
    const expected = vulnerable.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(new Set(expected)).toEqual(rules);
  });

  it('have the lines that are expected to be reported, and something on them', () => {
    for (const program of vulnerable) {
      const lines = textOf(program).split('\n');
      expect(program.findings).not.toHaveLength(0);
      for (const { lines: expected, why } of program.findings) {
        expect(why).not.toBe('');
        for (const line of expected) expect(lines[line - 1]?.trim(), program.program).toBeTruthy();
      }
    }
  });

  it('import a library when they are about one, and none when they are not', () => {
    const library =
      /from ["'](?:ai|openai|ollama(?:\/browser)?|langchain|llamaindex|genkit|groq-sdk|cohere-ai|@(?:ai-sdk|anthropic-ai|azure-rest\/ai|google\/gen|langchain|llamaindex|mistralai|mastra|openai|modelcontextprotocol|aws-sdk\/client-bedrock)[^"']*|openai\/[^"']*)["']|require\(["'](?:openai|groq-sdk|@mistralai|cohere-ai|langchain|ollama|@google\/genai|@anthropic-ai|@langchain|@aws-sdk\/client-bedrock)[^"']*["']\)/;
    for (const program of all) {
      expect(library.test(textOf(program)), program.program).toBe(program.sdk !== 'none');
    }
  });

  it('name rules that exist where they accept another', () => {
    const accepted = vulnerable.flatMap(({ findings }) =>
      findings.flatMap(({ also }) => also ?? []),
    );
    expect(accepted.filter((rule) => !(rule in plugin.rules))).toEqual([]);
  });
});

describe('our rules', () => {
  const own = guardrailStrict();
  const measurement = measure({ vulnerable, safe }, [own]);

  it('find what they found, and are silent where they were', async ({ annotate }) => {
    const alarms = falseAlarms(own, measurement.safe);
    const { worse, better } = drift(
      loadKnownFaults(),
      verdicts(own, measurement.vulnerable),
      alarms,
    );
    // Told and not held against a change of the rules: whoever mends them need not know of this list.
    for (const fault of better)
      await annotate(`Gone, remove it from known-faults.json: ${fault}`, 'warning');
    expect(worse, 'new faults').toEqual([]);
  });

  it('say nothing at all of programs that call no model', () => {
    const reports = measurement.safe.filter(
      ({ program, findings }) => program.sdk === 'none' && findings.length > 0,
    );
    expect(reports).toEqual([]);
  });
});

describe('the score', () => {
  const program: VulnerableProgram = {
    program: 'vulnerable/a.ts',
    sdk: 'openai',
    findings: [{ rule: 'no-eval', also: ['no-unapproved-exec'], lines: [10], why: 'a reason' }],
  };
  const report = (rule: string, line: number) => ({ rule, line, message: '' });
  const linted = (...findings: ReturnType<typeof report>[]): Linted<VulnerableProgram>[] => [
    { program, findings },
  ];
  const own = guardrailStrict();
  const other: Peer = { name: 'other', plugins: {}, rules: { 'other/rule': 'error' } };

  it('counts a rule that owns or accepts the weakness, within two lines', () => {
    const verdict = (rule: string, line: number) => verdicts(own, linted(report(rule, line)))[0];
    expect(verdict('guardrail/no-eval', 12)).toMatchObject({ found: true, byItsRule: true });
    expect(verdict('guardrail/no-unapproved-exec', 8)).toMatchObject({
      found: true,
      byItsRule: false,
    });
    expect(verdict('guardrail/no-eval', 13)?.found).toBe(false);
    expect(verdict('guardrail/no-log-injection', 10)?.found).toBe(false);
  });

  it('counts whatever another plugin says at the place', () => {
    expect(verdicts(other, linted(report('other/rule', 10)))[0]?.found).toBe(true);
    expect(verdicts(other, linted(report('guardrail/no-eval', 10)))[0]?.found).toBe(false);
  });

  it('leaves reports of low severity out of the false alarms', () => {
    const quiet: SafeProgram = { program: 'safe/a.ts', sdk: 'openai', why: 'a reason' };
    const findings = [report('guardrail/no-eval', 1), report('guardrail/no-eval-workaround', 2)];
    expect(
      falseAlarms(own, [{ program: quiet, findings }]).map(({ finding }) => finding.line),
    ).toEqual([1]);
  });

  it('tells of reports in vulnerable programs that nobody expects', () => {
    const found = unexpected(
      own,
      linted(report('guardrail/no-eval', 10), report('guardrail/no-eval', 30)),
    );
    expect(found.map(({ line }) => line)).toEqual([30]);
  });

  it('tells new faults from those that are gone', () => {
    const fault = (line: number, rule = 'no-eval') => ({
      program: `safe/${line}.ts`,
      rule,
      why: '',
    });
    const missing = verdicts(own, linted());
    const known = { notHeld: [], missed: [fault(1)], alarms: [fault(2)] };
    expect(drift(known, missing, [])).toEqual({
      worse: ['missed: vulnerable/a.ts no-eval'],
      better: ['missed: safe/1.ts no-eval', 'false alarm: safe/2.ts no-eval'],
    });
    expect(drift({ ...known, notHeld: ['no-eval'] }, missing, []).worse).toEqual([]);
  });

  it('is the harmonic mean of recall and precision', () => {
    expect(f1(5, 10, 5)).toBe(0.5);
    expect(f1(0, 10, 0)).toBe(0);
  });
});
