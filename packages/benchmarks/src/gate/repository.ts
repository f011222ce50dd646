import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageSources } from '../packages.ts';
import { run } from '../run.ts';

/** Packages that publish what they were written in, in TypeScript and in JavaScript. */
const packages: readonly (readonly [name: string, version: string, extension: RegExp])[] = [
  ['n8n-nodes-base', '2.41.2', /(?<!\.d)\.tsx?$/],
  ['mongodb', '6.12.0', /(?<!\.d)\.ts$/],
  ['openai', '4.77.0', /(?<!\.d)\.ts$/],
  ['@trpc/server', '11.0.0', /(?<!\.d)\.ts$/],
  ['firebase-tools', '15.34.2', /\.js$/],
  ['eslint', '9.39.0', /\.js$/],
  ['fastify', '5.2.1', /\.js$/],
  ['mysql2', '3.12.0', /\.js$/],
  ['express', '5.1.0', /\.js$/],
];

export interface Repository extends Disposable {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
}

/** A git repository of so many files, as many in TypeScript as in JavaScript, and a configuration for ESLint. */
export async function makeRepository(most: number): Promise<Repository> {
  const sources = await sourcesOf(most);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guardrail-repository-'));
  for (const { file, text } of sources) {
    const target = path.join(folder, 'src', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(path.join(folder, 'eslint.config.js'), configuration());
  await run('git', ['init', '-q'], folder);
  await run('git', ['add', '-A'], folder);
  return {
    folder,
    files: sources.length,
    lines: sources.reduce((sum, { text }) => sum + text.split('\n').length, 0),
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(): string {
  const config = import.meta.resolve('@magi-guardrail/eslint-config');
  return `import { guardrail } from ${JSON.stringify(config)};\nexport default guardrail();\n`;
}

interface Source {
  readonly file: string;
  readonly text: string;
}

async function sourcesOf(most: number): Promise<Source[]> {
  const typed: Source[] = [];
  const plain: Source[] = [];
  for (const [name, version, extension] of packages) {
    for (const { path: file, text } of await packageSources(name, version, extension)) {
      // Their own configurations are not what is measured.
      if (/eslint\.config\./.test(file) || isGenerated(text)) continue;
      (/\.tsx?$/.test(file) ? typed : plain).push({ file: `${name}/${file}`, text });
    }
  }
  return [...sample(typed, most / 2), ...sample(plain, most / 2)];
}

/** Nobody writes lines of such a length. */
function isGenerated(text: string): boolean {
  return text.length > 200_000 || text.length / text.split('\n').length > 200;
}

function sample(sources: readonly Source[], most: number): Source[] {
  const step = sources.length / most;
  if (step <= 1) return [...sources];
  return Array.from({ length: most }, (_, index) => sources[Math.floor(index * step)]!);
}
