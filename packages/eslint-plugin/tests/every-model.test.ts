import * as typescriptParser from '@typescript-eslint/parser';
import type { SinkKind } from '@magi-guardrail/dataflow/model';
import { examples } from '@magi-guardrail/models/examples';
import { lintProgram } from '@magi-guardrail/testkit/lint-program';
import { describe, expect, it } from 'vitest';
import type { RuleName } from '../src/rule-names.js';
import { rules } from '../src/rules.js';

interface Judge {
  readonly rule: RuleName;
  /** Who chose the name of a file decides which rule reports it. */
  readonly also?: RuleName;
  readonly safeOptions: readonly object[];
}

/** Examples prove what a function does; whether a constant command needs approval is policy. */
const judges = {
  shell: { rule: 'no-unapproved-exec', safeOptions: [{ checkConstantCommands: false }] },
  code: { rule: 'no-eval', safeOptions: [] },
  sql: { rule: 'no-sql-interpolation', safeOptions: [] },
  log: { rule: 'no-unredacted-logging', safeOptions: [] },
  module: { rule: 'no-dynamic-module', safeOptions: [] },
  template: { rule: 'no-template-injection', safeOptions: [] },
  credential: { rule: 'no-hardcoded-secrets', safeOptions: [] },
  setting: { rule: 'no-unsafe-agent-options', safeOptions: [] },
  cors: { rule: 'no-permissive-cors', safeOptions: [] },
  upload: { rule: 'no-unlimited-upload', safeOptions: [] },
  generation: { rule: 'no-unbounded-generation', safeOptions: [] },
  tool: { rule: 'require-tool-input-schema', safeOptions: [] },
  prompt: { rule: 'no-prompt-injection', safeOptions: [] },
  jwt: { rule: 'no-insecure-jwt', safeOptions: [] },
  token: { rule: 'no-insecure-jwt', safeOptions: [] },
  disclosure: { rule: 'no-error-disclosure', safeOptions: [] },
  response: { rule: 'no-error-disclosure', safeOptions: [] },
  webhook: { rule: 'require-webhook-signature', safeOptions: [] },
  html: { rule: 'no-unvalidated-model-output', safeOptions: [] },
  file: { rule: 'no-unvalidated-model-output', also: 'no-path-traversal', safeOptions: [] },
  network: { rule: 'no-unvalidated-model-output', safeOptions: [] },
  crypto: { rule: 'no-weak-crypto', safeOptions: [] },
  digest: { rule: 'no-weak-crypto', safeOptions: [] },
  nonce: { rule: 'no-weak-crypto', safeOptions: [] },
  random: { rule: 'no-insecure-randomness', safeOptions: [] },
  redirect: { rule: 'no-model-chosen-location', safeOptions: [] },
  filter: { rule: 'no-operator-injection', safeOptions: [] },
} as const satisfies Readonly<Partial<Record<SinkKind, Judge>>>;
type Judged = keyof typeof judges;
const kinds = Object.keys(judges) as readonly Judged[];

const proven = Object.entries(examples).filter(([, { flagged, safe }]) =>
  kinds.some((kind) => (flagged[kind] ?? safe[kind] ?? []).length > 0),
);

describe.for(proven)('%s', ([, { flagged, safe }]) => {
  it.for(kinds.flatMap((kind) => (flagged[kind] ?? []).map((code) => ({ kind, code }))))(
    'flagged $kind: $code',
    ({ kind, code }) => {
      expect(lint(kind, code, []), 'is reported').not.toEqual([]);
      // A statement of SQL says of an unknown object that it is a database; loggers are known by name.
      if (kind !== 'sql' && kind !== 'log' && hasImports(code)) {
        expect(lint(kind, withoutImports(code), []), 'a name is no evidence').toEqual([]);
      }
    },
  );
  it.for(kinds.flatMap((kind) => (safe[kind] ?? []).map((code) => ({ kind, code }))))(
    'safe $kind: $code',
    ({ kind, code }) => {
      expect(lint(kind, code, judges[kind].safeOptions)).toEqual([]);
    },
  );
});

function lint(kind: Judged, code: string, options: readonly object[]): readonly string[] {
  const { rule, also }: Judge = judges[kind];
  return [rule, ...(also === undefined ? [] : [also])].flatMap((name) =>
    lintProgram(rules[name], { code, options, filename: 'example.ts' }, typescriptParser).map(
      ({ message }) => message,
    ),
  );
}

const imports =
  /^\s*(?:import\b[^;]*;|(?:(?:const|let|var)\b[^;=]*=\s*)?(?:await import|require)\([^)]*\)[^;]*;)/gm;

function hasImports(code: string): boolean {
  return code.search(imports) >= 0;
}

function withoutImports(code: string): string {
  return code.replace(imports, '');
}
