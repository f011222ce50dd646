/** The CPU time of some work as a multiple of that of other work, taken in turns; the least of all rounds. */
export function ratioTo(base: () => unknown, work: () => unknown, rounds: number): number {
  const count = repeatsOf(base);
  let least = Infinity;
  let ours = Infinity;
  for (let round = 0; round < rounds; round++) {
    least = Math.min(least, cpu(base, count));
    ours = Math.min(ours, cpu(work, count));
    // Where it takes so long, once tells enough.
    if (ours > PATIENCE) break;
  }
  return ours / least;
}

const PATIENCE = 5_000_000;

/** Microseconds of the processor that some work takes, the least of all rounds. */
export function leastOf(work: () => unknown, count: number, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => cpu(work, count)));
}

/** As often as takes long enough to be timed. */
function repeatsOf(work: () => unknown): number {
  for (let count = 1; ; count *= 2) if (cpu(work, count) > 20_000) return count;
}

function cpu(work: () => unknown, count: number): number {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index++) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
