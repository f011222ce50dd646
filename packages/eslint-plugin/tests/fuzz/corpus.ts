/** Small programs that together hold every kind of node; parsed as modules with JSX. */
export const modules: readonly string[] = [
  // Literals and operators.
  `x = [1, 'a', 1n, /a/gv, null, true, undefined, \`t\${x}\${\`u\`}\`, , ...y, ,];`,
  `x = -a + +b - ~(c ** (d / e)) % f << g >>> h; typeof a, void 0, delete o.p, !x; x++; --x.y;`,
  `x = a && b || (c ?? d); y ||= z; y &&= z; y ??= z; y **= 2; y += z; ({ y } = z); [y = 1] = z;`,
  `x = a ? b : c; x = (a, b); x = a in b; x = a instanceof B; x = a?.b?.[c]?.(d)?.e.f!.g;`,
  `x = { a, 'b': 1, 3: c, [d]: e, get f() { return 1; }, set f(v) {}, async *g() {}, ...h, __proto__: i, 'con\\x73tructor': j };`,
  `x = tag\`a\${b}c\`; x = a.b\`\`; x = tag<T>\`\\unicode\`; x = String.raw\`\\\${y}\`;`,
  `x = new A; x = new A(...b); x = new (f())(); x = new a.b.C(); x = import.meta.url; x = import('a', { with: {} });`,
  // Functions.
  `function f(a, b = a, { c, d: [e] = [] }, ...rest) { return arguments.length, new.target, f; } f();`,
  `async function f() { await x; for await (const y of z) await y; await using r = g(); }`,
  `function* g() { const x = yield; yield x; yield* g(); try { return; } finally { throw x; } }`,
  `const f = a => b => ({ c }) => [...c, f], g = async ({ ...a }) => await a; f(1)(2)(3); g();`,
  `(function self() { return self(self); })(); (() => {})(); !function () { this.x = eval; }.call(this);`,
  // Statements.
  `if (a) b; else if (c) {} else ; switch (x) { case 1: case f(): { break; } default: y = x; } debugger;`,
  `for (let i = 0, j; i < 1; i++) continue; for (;;) break; for (const k in o) f(k); for (x.y of z); while (a) a--; do {} while (b);`,
  `outer: for (const [a, { b }] of c) { for (;;) { if (a) continue outer; break outer; } }`,
  `try { f(); } catch { g(); } try { f(); } catch ({ message, ...e }) { h(message, e); } finally {}`,
  `var a = 1, a = 2; let b; const c = b, [d, , e = d, ...f] = c, { g: { h = 1 } = {}, ['i']: j, ...k } = f; { using l = m; }`,
  // Classes.
  `class A extends (B, C) { static #p = 1; #q; static { this.#p; super.x; } constructor() { super(...a); this.#q = #q in this; } get r() { return this.#q; } set r(v) {} static async *s() {} [t] = 1; 'u' = () => this; static accessor v = 1; }`,
  `class A extends A {} class B extends C {} class C extends B { m() { return super.m(); } } new A().x(); new B().m(); C.y(z); x = class D extends null {};`,
  `@d @e.f(1) class A { @g h; @i() j(@k l) {} @m accessor n = 1; @o static p() {} constructor(@q private r) {} } export default @s class {}`,
  // Modules.
  `import a, { b as c, default as d, 'x y' as e } from 'm'; import * as f from 'n'; import 'o'; import type G from 'p'; import type { H } from 'p'; import { type I } from 'p'; import j from './j.json' with { type: 'json' };`,
  `export { a as b, c as default, d as 'e f' }; export const g = 1; export function h() {} export class I {} export * from 'm'; export * as n from 'o'; export { p } from 'q'; export type { R } from 's'; var a, c, d;`,
  `export default function () {}`,
  `export default async () => { (await import('child_process')).exec(x); };`,
  // JSX.
  `x = <><a.b.c d="e" f={g} h:i={<j />} {...k}>{/* */}text{...l}{m}&amp;<this.n></this.n></a.b.c></>;`,
  `const C = ({ children, ...p }: P) => <D<T> {...p} key="1">{children?.map((c) => <E key={c} />)}</D>;`,
  // Types.
  `type A = any | bigint | boolean | never | null | number | object | string | symbol | undefined | unknown | void | this; type B<S> = intrinsic;`,
  `type A<in out T extends string = 'a', const U = T> = T extends infer V extends string ? V[] : readonly [a: T, b?: U, ...c: V[]] | [T?, ...U[]];`,
  `type A = { readonly [K in keyof T as \`a\${K}\`]?: T[K] } & { -readonly [K in 'a']-?: 1 } & { (a: A): B; new (a: A): B; c(): D; readonly e?: F; [g: string]: H; get i(): J; set i(v: J) };`,
  `type A = typeof import('m', { with: { 'resolution-mode': 'import' } }) | import('n').O<P> | typeof x.y<Z> | unique symbol | -1 | (new () => A) | (abstract new (...a: any[]) => B) | ((this: C) => asserts d is E) | ((f) => g is H);`,
  `interface A<T> extends B.C<T>, D { (e: F): void; new <G>(): H; i?: J; k<L>(m: M): asserts this; readonly [n: number]: O; }`,
  `function f(this: A, b?: C, ...d: E[]): asserts b is C; function f<const T>(x: any): any { return x!; } declare function g(): void; let v: typeof f<string>, w = f<number>;`,
  `abstract class A<T> extends B<T> implements C, D.E<T> { abstract f: G; abstract get h(): I; abstract j(): K; abstract accessor l: M; declare n: O; override p?: Q; static readonly r!: S; private t(): void; private t(u?: V) {} [w: string]: X; constructor(public a: Y, protected readonly b = 1) { super(); } }`,
  `enum A { b, c = 1, 'd' = 'e', f = c << 2, g = h() } const enum I { j = \`k\` } declare enum L { m } declare const enum N { o }`,
  `namespace A.B.C { export const d = 1; export namespace E {} } declare namespace F { let g: H; function i(): void; } declare module 'j' { export default k; export = l; } declare module 'm'; declare global { interface N {} }`,
  `import a = require('b'); import c = d.e.f; export import g = a.h; import type i = require('j'); export = a; export as namespace k;`,
  `x = y as const; x = y satisfies Z; x = (y as any)!; x = a!.b!()![c]!; x! += 1; (x as any) = 1; for (x! of y); ({ a: x! } = y); [x as any] = y;`,
  `let a: A.B.C<D>, b: E['f'][number], c: G | H & (I), d: keyof J, e: [K, ...L], f: \`m\${N}\`, g: Promise<void>; declare let h: 1, i: unique symbol;`,
];

/** Not in files with JSX. */
export const withoutJsx: readonly string[] = [
  `x = <any>y; x = <const>['a']; x = <T>(a: T) => a; x = <A>(<B>c).d<E>(f);`,
];

/** Only outside modules. */
export const scripts: readonly string[] = [
  `with (a) { b(c); with (eval) f(x); } x = 010 + 08; var let_ = yield_; var static = 1, await = 2; if (a) function f() {}`,
  `a: { b: { break a; } } var arguments = 1, eval = f; delete x; function g(a, a) { arguments[0] = eval; } undefined = 1;`,
  `var module = { exports: {} }; exports.a = module.exports = require; require('child_process')['exec'](arguments); this.eval(x); <!-- html comment`,
];

/** Kinds of nodes that no parser makes, only tokens of older releases. */
export const neverMade: ReadonlySet<string> = new Set(
  'TSAbstractKeyword TSAsyncKeyword TSDeclareKeyword TSExportKeyword TSPrivateKeyword TSProtectedKeyword TSPublicKeyword TSReadonlyKeyword TSStaticKeyword'.split(
    ' ',
  ),
);
