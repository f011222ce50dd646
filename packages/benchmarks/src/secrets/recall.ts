import type { Report } from '../command.ts';
import type { Table } from '../table.ts';
import { isProgram, scanWithAll, type Scan, type Scanner } from './scanner.ts';
import { vectorsOf, type Credential, type Vector } from './vectors.ts';

/** A vector, with the names of the scanners that report it. */
export type Outcome = Omit<Vector, 'file'> & {
  readonly isProgram: boolean;
  readonly foundBy: readonly string[];
};

/** How much of the credentials each scanner finds. A file holds one, so that any report of it counts. */
export async function measureRecall(
  title: string,
  scanners: readonly Scanner[],
  credentials: readonly Credential[],
): Promise<Report> {
  const vectors = vectorsOf(credentials);
  const files = vectors.map(({ file }) => file);
  const outcomes = outcomesOf(vectors, await scanWithAll(scanners, files));
  const programs = outcomes.filter((outcome) => outcome.isProgram);
  const names = scanners.map(({ name }) => name);
  const everywhere = scanners.filter(({ reads }) => reads({ path: '.env', text: '' }));
  return {
    tables: [
      byKind(
        `${title}: recall in all contexts`,
        outcomes,
        everywhere.map(({ name }) => name),
      ),
      byKind(`${title}: recall in JavaScript and TypeScript`, programs, names),
      byContext(`${title}: recall by context`, outcomes, names),
    ],
    data: outcomes,
  };
}

/** Who found what. */
export function outcomesOf(
  vectors: readonly Vector[],
  scans: ReadonlyMap<string, Scan>,
): Outcome[] {
  const found = [...scans].map(
    ([name, { spots }]) => [name, new Set(spots.map(({ file }) => file))] as const,
  );
  return vectors.map(({ file, ...vector }) => ({
    ...vector,
    isProgram: isProgram(file),
    foundBy: found.filter(([, files]) => files.has(file.path)).map(([name]) => name),
  }));
}

/** The mean over the formats, so that one with few contexts weighs as much as any other. */
export function meanRecall(outcomes: readonly Outcome[], scanner: string): number {
  const shares = [...groups(outcomes, 'id').values()].map(
    (each) => each.filter(({ foundBy }) => foundBy.includes(scanner)).length / each.length,
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function byKind(title: string, outcomes: readonly Outcome[], names: readonly string[]): Table {
  const kinds = [...groups(outcomes, 'kind')].toSorted();
  const row = (name: string, of: readonly Outcome[]) => [
    `${name} (${new Set(of.map(({ id }) => id)).size})`,
    ...names.map((scanner) => percent(meanRecall(of, scanner))),
  ];
  return {
    title,
    head: ['Credentials', ...names],
    rows: [...kinds.map(([kind, of]) => row(kind, of)), row('all', outcomes)],
    note: `The mean over formats, their number in brackets; ${outcomes.length} files.`,
  };
}

function byContext(title: string, outcomes: readonly Outcome[], names: readonly string[]): Table {
  const places = [...groups(outcomes, 'context')];
  return {
    title,
    head: ['Context', ...names],
    rows: places.map(([context, of]) => [
      context,
      ...names.map((scanner) =>
        of.some(({ foundBy }) => foundBy.includes(scanner))
          ? percent(meanRecall(of, scanner))
          : '–',
      ),
    ]),
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function groups(outcomes: readonly Outcome[], by: 'id' | 'kind' | 'context') {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = outcome[by];
    const group = found.get(name);
    if (group === undefined) found.set(name, [outcome]);
    else group.push(outcome);
  }
  return found;
}
