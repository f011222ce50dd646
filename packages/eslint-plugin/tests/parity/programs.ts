import fs from 'node:fs';
import path from 'node:path';
import { examples } from '@magi-guardrail/models/examples';
import { codeBlocks } from '../code-blocks.js';

const documents = path.resolve(import.meta.dirname, '../../docs/rules');

/** What every rule document and every model shows, and the spellings in which parsers differ. */
export function programs(): readonly string[] {
  const documented = fs
    .readdirSync(documents)
    .flatMap((file) => codeBlocks(fs.readFileSync(path.join(documents, file), 'utf8')));
  const modelled = Object.values(examples).flatMap(({ flagged, safe }) =>
    [...Object.values(flagged), ...Object.values(safe)].flat(),
  );
  return [...new Set([...documented, ...modelled, ...spellings])];
}

/** Where syntax trees, scopes or positions could differ between hosts. */
const spellings = [
  // A byte order mark, foreign line ends, and letters of two and four bytes before the finding.
  '\uFEFFimport { exec } from "child_process";\r\nexec("é😀 " + y);\r\n',
  '#!/usr/bin/env node\nvar exec = require("child_process").exec; exec(b); eval(c);',
  `import { exec } from 'child_process'; class A { #run = exec; static { eval(x); } go() { this.#run?.(y); } }`,
  `import c from 'child_process'; c?.exec?.(x); (c?.exec)(y); c.exec\`z\`;`,
  `import c, { exec as run } from 'child_process'; export { run }; export default c.execSync;`,
  `export { exec } from 'child_process'; export * from 'vm';`,
  `const { exec: run = eval, ...others } = require('child_process'); run(x); others.execSync(y);`,
  `import(\`data:text/javascript,\${x}\`); import('vm').then(({ runInThisContext: r }) => r(x));`,
  `function f({ token, ...rest }, [first = token] = []) { console.log(first, rest); }`,
  `label: for (const token of tokens) { if (a) continue label; console.log(token); }`,
  `try { f(); } catch { console.log(password); } finally { console.log(import.meta, secret); }`,
  `const code = \`\${a}\\n\${b ?? c}\`; setTimeout(code); setTimeout(() => eval(code), 1_000);`,
  `let x; x ??= eval; x(y); x ||= y; [x] = [Function]; new x(z);`,
  `const View = ({ password }) => <p onClick={() => console.log(password)}>{eval(text)}</p>;`,
  `async function* f() { for await (const line of input) eval(line); yield* g(); }`,
  `import settings from './a.json' with { type: 'json' }; eval(settings.code);`,
];

/** The same for TypeScript's own syntax. */
export const typed = [
  `import c = require('child_process'); c.exec(x as string); (<any>c).exec(x!);`,
  `import type { Pool } from 'pg'; export function f(pool: Pool, id: string) { pool.query(\`DELETE FROM t WHERE id = \${id}\`); }`,
  `import { Pool } from 'pg'; class A { constructor(private readonly pool: Pool) {} f(id: string): void { this.pool.query('DELETE FROM t WHERE id = ' + id); } }`,
  `enum E { A = 'a' } namespace N { export const run = eval; run(E.A); run(x); }`,
  `abstract class A<T> { abstract a: T; declare b: string; accessor c = eval(x); f(this: A<T>, d?: string) { eval(d); } }`,
  `function f(a: string): void; function f(a: number): void; function f(a: any) { eval(a satisfies any); } export = f;`,
  `const kind = 'a' as const; eval(kind); let id: number = g(); console.log(id, password as unknown as string);`,
  `declare module 'm' { export function f(x: string): typeof eval; } declare global { var run: typeof eval; } eval(x);`,
] as const;
