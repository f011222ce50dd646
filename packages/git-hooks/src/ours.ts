import type { Step } from './step.js';

/** What a configuration of ours is made of, for the hook, which runs the steps by itself. */
export interface Ours {
  readonly steps: readonly Step[];
  readonly cwd?: string;
  readonly say?: (sentence: string) => void;
}

/** The same in every copy of this package. */
const MARK = Symbol.for('@magi-guardrail/git-hooks: steps');

/** Marks a configuration as ours; a copy with other entries added is no longer. */
export function mark<T extends object>(configuration: T, ours: Ours): T {
  return Object.defineProperty(configuration, MARK, { value: ours, enumerable: false });
}

/** What a configuration is made of when it is ours. */
export function oursOf(configuration: unknown): Ours | undefined {
  const value: unknown = Reflect.get(Object(configuration), MARK);
  return value === undefined ? undefined : (value as Ours);
}
