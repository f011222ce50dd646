import * as typescriptParser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { loadNative } from '../../src/stages/code/native/load.js';

const native = await loadNative();
const parser = await native?.parser();

describe('the native parser', () => {
  it.for([
    ['a.ts', `import type { A } from './a.js'; export type B<T extends A = A> = Readonly<T>[];`],
    [
      'a.ts',
      `abstract class A<T> extends B<T> implements C<T> { constructor(private readonly a = 1) { super(); }
      declare b?: string; static #c = 1; abstract d(): void; get e(): number { return this.#c!; } accessor f = 1; }`,
    ],
    [
      'a.ts',
      `@Injectable() export class A { constructor(@Inject(B) private b: B, @Opt() c?: C) {} @Prop({ a: 1 }) d!: string; }`,
    ],
    [
      'a.ts',
      `function f(a: string): void; function f(a: number): void; function f(a: unknown): asserts a is string {}`,
    ],
    [
      'a.ts',
      `enum A { B, C = 'c', 'd-e' = 1 << 2 } declare namespace N.M { const x: number; } declare global { var y: string }`,
    ],
    [
      'a.ts',
      `type M = { readonly [K in keyof T]?: T[K] }; type C = A extends infer U ? U : never; type L = \`a\${B}\`; let t: [a: string, b?: number];`,
    ],
    [
      'a.ts',
      `const a = <T,>(b: T) => b as unknown satisfies T; const c = <string>d; e!.f?.[g]?.(h); import i = require('i'); export = i;`,
    ],
    [
      'a.ts',
      `const f = fn<string>; new Map<string, number>(); tag<string>\`x\`; type T = typeof import('./a'); type I = import('./b').B<C>;`,
    ],
    [
      'a.ts',
      `interface A<T> extends B<T>, C { (a: string): void; new (b: number): A<T>; [key: string]: unknown; d?(): void; get e(): string }`,
    ],
    [
      'a.ts',
      `try { await using a = b(); } catch { for await (const c of d) continue; } finally { label: while (1) break label; }`,
    ],
    [
      'a.mts',
      `export * as a from 'a' with { type: 'json' }; export { b as 'c' } from 'b'; import.meta.url; const d = await import('d');`,
    ],
    [
      'a.tsx',
      `const A = <B.C<string> d="é😀" {...e}>text & 😀 {f ? <g:h /> : <></>}{/* no */}</B.C>;`,
    ],
    [
      'a.jsx',
      `export const a = () => <div className={\`b \${c}\`} onClick={() => d('e')}>f<b/>{...g}</div>;`,
    ],
    [
      'a.js',
      `#!/usr/bin/env node\n'use strict';\n// é😀\nconst a = '😀' + \`b\${'c' + d}e\${f}\` + /[/]\\d+/giu.source;\n`,
    ],
    [
      'a.js',
      `class A extends (class {}) { static { this.b = 1; } #c = () => super.d; static async *e() { yield* f; } 'g'() {} [h] = 1n; }`,
    ],
    [
      'a.js',
      `const { a = 1, ...b } = c, [d, , ...e] = f; g ??= h?.i ?? (j, k); function o() { new.target; } delete l[m]; async () => { await n; };`,
    ],
    ['a.js', `\n\n/* a */ export default function () { debugger; } // b\r\nvar x = 1,\u2028y;`],
    ['a.js', ``],
  ] as const)('makes the tree of @typescript-eslint/parser: %s %s', ([file, code]) => {
    const theirs = parse(typescriptParser as Linter.Parser, file, code);
    const ours = parse(parser, file, code);
    expect(tree(ours.ast)).toEqual(tree(theirs.ast));
    expect(scopes(ours)).toEqual(scopes(theirs));
    expect(words(ours)).toEqual(words(theirs));
  });

  it.for([`<b>pass&#119;ord123</b>`, `<b c="pass&#119;ord123" />`])(
    'leaves to others what it reads in other words: %s',
    (code) => {
      expect(() => parse(parser, 'a.jsx', code)).toThrow(SyntaxError);
    },
  );

  it('says where a mistake is', () => {
    const act = () => parse(parser, 'a.ts', 'let a;\nlet = = 1;');
    expect(act).toThrow(expect.objectContaining({ name: 'SyntaxError', lineNumber: 2 }));
  });

  it.for([
    ['a.ts', 'const a: string = `b`;', true],
    ['a.ts', 'const a = <b>c;', true],
    ['a.tsx', 'const a = <b>c</b>;', true],
    ['a.js', 'const a = <b>c</b>;', true],
    ['a.js', 'let a; let a;', false],
    ['a.js', 'const a: string = 1;', false],
    ['a.ts', 'const a = ;', false],
  ] as const)('knows whether %s is a program: %s', ([file, code, is]) => {
    expect(native?.isProgram(file, code)).toBe(is);
  });
});

function parse(parser: Linter.Parser | undefined, filePath: string, code: string) {
  if (parser === undefined || !('parseForESLint' in parser)) throw new Error('no parser');
  const ecmaFeatures = { jsx: /x$|js$/.test(filePath) };
  const parsed = parser.parseForESLint(code, { filePath, sourceType: 'module', ecmaFeatures });
  return parsed as Linter.ESLintParseResult;
}

/** Everything but what is left out: tokens, comments, and where a program without its comments begins. */
function tree(ast: object): unknown {
  const left = new Set(['tokens', 'comments', 'hashbang', 'parent', 'start', 'end']);
  return JSON.parse(
    JSON.stringify(ast, (key, value: unknown) => {
      if (left.has(key)) return undefined;
      if (typeof value === 'bigint') return `${value}n`;
      // Which members of an enum are computed, the other parser does not say.
      if (Object(value).type === 'TSEnumMember') return { ...Object(value), computed: 0 } as object;
      if (key === 'loc') return placeOf(value as Place);
      if (Object(value).type === 'Program') return { ...Object(value), range: 0, loc: 0 } as object;
      return value;
    }),
  );
}

interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

function placeOf(place: Place | 0) {
  return place === 0 ? 0 : { start: place.start, end: place.end };
}

function scopes({ scopeManager }: Linter.ESLintParseResult) {
  return scopeManager?.scopes.map(({ type, variables, references, through }) => ({
    type,
    // Which types there are without a declaration, no rule of ours asks.
    variables: variables.flatMap(({ name, defs }) => (defs.length > 0 ? [name, defs.length] : [])),
    references: references.map(({ identifier, resolved }) => [
      identifier.range,
      resolved?.defs.length ?? 0,
    ]),
    through: through.filter(({ resolved }) => (resolved?.defs.length ?? 0) > 0).length,
  }));
}

/** The tokens that rules look at. */
function words({ ast }: Linter.ESLintParseResult): Set<string> {
  const kinds = /^(?:Identifier|PrivateIdentifier|JSXIdentifier|String|Template|JSXText)$/;
  const named = ast.tokens
    .filter(({ type, value }) => kinds.test(type) && !ASIDE.has(value))
    .map(({ value, range }) => `${range[0]} ${value.replace(/^#/, '')}`);
  // `{ a }` is one token and two nodes.
  return new Set(named);
}

/** Words of the language that are tokens of the same kind. */
const ASIDE = new Set(
  'abstract accessor as asserts async await declare from get global infer is keyof meta module namespace never new number of readonly require satisfies set static string target type unique unknown using with import'.split(
    ' ',
  ),
);
