import { analyze, compileModels, type SinkKind } from '@magi-guardrail/dataflow';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.js';
import { models } from '../src/index.js';

const index = compileModels(models);
/** Without what is known by the evidence of a text alone. */
const named = compileModels(models.filter(({ globals }) => globals?.includes('?') !== true));

/** How often the program uses a function of this kind, or lets one out of its sight. */
function usesIn(code: string, kind: SinkKind, known = index): number {
  let count = 0;
  const collect = {
    create: (context: { sourceCode: Parameters<typeof analyze>[0] }) => ({
      Program() {
        const analysis = analyze(context.sourceCode, known);
        count = analysis.sinks(kind).length + analysis.escapes(kind).length;
      },
    }),
  };
  const problems = new Linter().verify(code, [
    {
      languageOptions: { parser: typescriptParser },
      // The rule sees a text source; ESLint's own type also covers binary ones.
      plugins: { test: { rules: { collect: collect as never } } },
      rules: { 'test/collect': 'error' },
    },
  ]);
  expect(problems).toEqual([]);
  return count;
}

const provenKinds = [
  ...(['shell', 'code', 'sql', 'log', 'credential'] as const),
  ...(['prompt', 'setting', 'generation', 'tool'] as const),
];

const flagged = Object.entries(examples).flatMap(([file, { flagged: kinds }]) =>
  provenKinds.flatMap((kind) => (kinds[kind] ?? []).map((code) => ({ file, kind, code }))),
);

describe('every model', () => {
  it.each(models.map((model) => [model.modules?.[0] ?? model.globals?.[0] ?? '', model] as const))(
    '%s names what it describes and describes something',
    (name, { sinks, sources, sanitizers, propagators, results, validators, assertions }) => {
      expect(name).not.toBe('');
      const rows = [
        sinks,
        sources,
        sanitizers,
        propagators,
        results,
        validators,
        assertions,
      ].flatMap((each: readonly unknown[] = []) => each);
      expect(rows).not.toEqual([]);
    },
  );

  it.each(Object.entries(examples))('%s is proved by an example', (_file, { flagged, safe }) => {
    expect([...Object.values(flagged), ...Object.values(safe)].flat()).not.toEqual([]);
  });

  it('gives advice that is a sentence', () => {
    const advice = models.flatMap(({ sinks = [] }) =>
      sinks.flatMap(({ instead }) => instead ?? []),
    );
    for (const sentence of advice) expect(sentence).toMatch(/^[A-Z`].*\.$/);
  });
});

/** Kinds of which a function has one row: two would be two reports. */
const onceKinds: readonly SinkKind[] = ['shell', 'code', 'sql', 'template', 'log'];

it('describes a function of a library in one model', () => {
  const rows = models.flatMap(({ modules = [], sinks = [] }) => {
    const known = sinks.filter(({ kind }) => onceKinds.includes(kind));
    const calls = known.flatMap((sink) => sink.calls.map((call) => `${sink.kind} ${call}`));
    return modules.flatMap((module) => [...new Set(calls)].map((call) => `${module} ${call}`));
  });
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

describe('every flagged example', () => {
  it.each(flagged)('$file, $kind: $code', ({ kind, code }) => {
    expect(usesIn(code, kind)).toBeGreaterThan(0);
  });

  it('is silent without its imports: a name is no evidence', () => {
    for (const { kind, code } of flagged) {
      const bare = code
        .replace(/^\s*import\b[^;]*;/gm, '')
        .replaceAll(/require\('[^']+'\)/g, 'other');
      if (bare === code) continue;
      const globals = /\b(?:console|process|eval|Function|setTimeout)\b/.test(bare);
      if (!globals) expect([bare, usesIn(bare, kind, named)]).toEqual([bare, 0]);
    }
  });
});

describe('models that are made ready when they are asked for', () => {
  const names = [...new Set(models.flatMap(({ modules = [] }) => modules))];

  it('say the same as those that are made ready at once, in any order', () => {
    const later = compileModels([], models);
    for (const name of names.toReversed().map((each) => each.replace(/^node:/, ''))) {
      expect(pictureOf(later.modules.get(name)), name).toBe(pictureOf(index.modules.get(name)));
    }
    expect(pictureOf({ ...later, modules: [] })).toBe(pictureOf({ ...index, modules: [] }));
  }, 60_000);
});

/** Everything that can be reached, told once: what leads back is a number. */
function pictureOf(root: unknown): string {
  const seen = new Map<object, number>();
  return JSON.stringify(root, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof RegExp) return String(value);
    const known = seen.get(value);
    if (known !== undefined) return `#${known}`;
    seen.set(value, seen.size);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
}
