/** Something whose CPU time is measured, one file at a time. */
export interface Variant {
  readonly name: string;
  run(file: Source): Promise<void>;
}

/** A file to lint. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** CPU milliseconds per variant and per file: the least of all rounds. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Times all variants in one warm process. The variants take turns at every file, and the one that
 * begins changes, so that what the machine or the garbage collector does meets all of them alike.
 */
export async function interleave(
  variants: readonly Variant[],
  files: readonly Source[],
  rounds: number,
): Promise<Times> {
  const least = new Map(variants.map(({ name }) => [name, files.map(() => Infinity)]));
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, file] of files.entries()) {
      for (const variant of rotate(variants, round + index)) {
        const time = await cpuOf(() => variant.run(file));
        const times = least.get(variant.name)!;
        if (round > 0) times[index] = Math.min(times[index]!, time);
      }
    }
  }
  return least;
}

/** How many times the CPU of the first variant each variant takes, over all files. */
export function ratios(times: Times, baseline: string): ReadonlyMap<string, number> {
  const of = sum(times.get(baseline) ?? []);
  return new Map([...times].map(([name, each]) => [name, sum(each) / of]));
}

/** The sum of numbers. */
export const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The middle one of an odd number of measurements. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** The same items in the same order, begun elsewhere, so that no variant is always the first. */
export function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
