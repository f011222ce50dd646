import { keyOf, type Expected, type Finding } from './findings.ts';

/** What changed in the findings of a project. */
export interface Change {
  readonly added: readonly Finding[];
  readonly removed: readonly Expected[];
  /** The findings as they are now, with the judgements that are known. */
  readonly now: readonly Expected[];
}

/**
 * Compares what is found with what was expected. The versions of the projects are pinned, so lines stand still,
 * and a finding keeps its judgement for as long as it is found; with the finding the judgement goes.
 */
export function compare(expected: readonly Expected[], found: readonly Finding[]): Change {
  const known = new Map(expected.map((finding) => [keyOf(finding), finding]));
  const keys = new Set(found.map((finding) => keyOf(finding)));
  return {
    added: found.filter((finding) => !known.has(keyOf(finding))),
    removed: expected.filter((finding) => !keys.has(keyOf(finding))),
    now: found.map((finding) => known.get(keyOf(finding)) ?? finding),
  };
}

/** One line for each change; a removed finding with its judgement, for a true one that is gone is a loss. */
export function describe(project: string, { added, removed }: Change): string[] {
  return [
    ...added.map((finding) => `+ ${project} ${keyOf(finding)}`),
    ...removed.map((finding) => `- ${project} ${keyOf(finding)}${judged(finding)}`),
  ];
}

const judged = ({ label, why }: Expected) => (label === undefined ? '' : ` (${label}: ${why})`);
