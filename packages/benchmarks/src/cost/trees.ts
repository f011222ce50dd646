import { packageSources } from '../packages.ts';
import type { Source } from './timing.ts';

interface Tree {
  readonly name: string;
  readonly packages: readonly (readonly [name: string, version: string])[];
  readonly extension: RegExp;
}

/** Sources as people write them: packages that publish what they were written in. */
export const trees: readonly Tree[] = [
  {
    name: 'TypeScript',
    packages: [
      ['mongodb', '6.12.0'],
      ['@trpc/server', '11.0.0'],
      ['openai', '4.77.0'],
    ],
    extension: /(?<!\.d)\.ts$/,
  },
  {
    name: 'JavaScript',
    packages: [
      ['eslint', '9.39.0'],
      ['express', '5.1.0'],
      ['fastify', '5.2.1'],
      ['mysql2', '3.12.0'],
    ],
    extension: /\.js$/,
  },
];

/** The files of a tree that are measured. Fetches its packages; throws when one cannot be had. */
export async function sourcesOf({ packages, extension }: Tree): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [name, version] of packages) {
    for (const { path, text } of await packageSources(name, version, extension)) {
      sources.push({ path: `${name}/${path}`, text: text.replace(/^#!/, '//') });
    }
  }
  return sample(sources);
}

/** At most so many files: enough for every shape of code, few enough to time all plugins in minutes. */
const most = 160;

function sample(sources: readonly Source[]): Source[] {
  const step = sources.length / most;
  if (step <= 1) return [...sources];
  return Array.from({ length: most }, (_, index) => sources[Math.floor(index * step)]!);
}

/** How many lines the files have together. */
export const linesOf = (sources: readonly Source[]) =>
  sources.reduce((sum, { text }) => sum + text.split('\n').length, 0);
