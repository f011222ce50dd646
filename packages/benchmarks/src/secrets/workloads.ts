import { packageTexts, type SourceFile } from '../packages.ts';
import { randomFrom } from './generate.ts';
import { isProgram } from './scanner.ts';

/** What is scanned for the time: programs, which every scanner reads, and one enormous line. */
export const workloads = ['1 file', '100 files', '5000 files', 'a line of 5 MB'] as const;

/** Programs as people write them: neither bundles nor stubs. */
const smallest = 500;
const largest = 20_000;

/** Gives the files of a workload. Fetches the packages they are from. */
export async function workloadOf(name: string): Promise<SourceFile[]> {
  if (name === 'a line of 5 MB') return [{ path: 'data.json', text: longLine(5_000_000) }];
  const count = Number(name.split(' ', 1)[0]);
  const programs = await ordinaryPrograms();
  const step = programs.length / count;
  // The same text again under another name when there are too few.
  return Array.from({ length: count }, (_, index) => {
    const { path, text } = programs[Math.floor(index * step) % programs.length]!;
    return { path: `${index}/${path}`, text };
  });
}

async function ordinaryPrograms(): Promise<SourceFile[]> {
  const packages = [
    ['firebase-tools', '13.29.1'],
    ['netlify-cli', '18.0.0'],
    ['webpack', '5.97.1'],
    ['mongodb', '6.12.0'],
    ['stripe', '17.5.0'],
    ['fastify', '5.2.1'],
    ['npm', '11.0.0'],
    ['knex', '3.1.0'],
  ] as const;
  const texts = await Promise.all(packages.map(([name, version]) => packageTexts(name, version)));
  return texts
    .flat()
    .filter((file) => isProgram(file) && !/\.d\.[cm]?ts$/.test(file.path))
    .filter(({ text }) => text.length >= smallest && text.length <= largest);
}

/** Records in JSON without a line break, of about so many characters. */
export function longLine(length: number): string {
  const random = randomFrom(1);
  const records: string[] = [];
  for (let size = 0; size < length; size += records.at(-1)!.length + 1) {
    const id = Math.floor(random() * 1e9);
    const name = `${id.toString(36)} ${Math.floor(random() * 1e9).toString(36)}`;
    records.push(JSON.stringify({ id, name, isActive: id % 2 === 0, tags: ['a', `t${id % 97}`] }));
  }
  return `[${records.join(',')}]`;
}
