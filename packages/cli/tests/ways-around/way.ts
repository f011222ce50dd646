import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';

/** One way to get something dangerous past the gate. */
export interface Way {
  /** What somebody does, as a heading. */
  readonly title: string;
  /** Where it is caught: when it is committed, in CI by `check --since`, or not at all. */
  readonly caught: 'commit' | 'ci' | 'not';
  /** Why, for the page. */
  readonly why: string;
  /** What the main branch holds before. */
  readonly before?: (repo: TempRepo) => void | Promise<void>;
  /** Stages the attempt, or commits it. */
  readonly attempt: (repo: TempRepo) => void | Promise<void>;
  /** What the message of the gate holds. */
  readonly says?: string;
}

export const EVAL = 'export const run = (text) => eval(text);\n';
/** A medium finding under `standard`, a high one under `strict`. */
export const EXEC = `import { execSync } from 'node:child_process';\nexport const run = () => execSync('git status');\n`;
/** A medium finding. */
export const DYNAMIC = 'export const load = (name) => import(name);\n';
export const MEDIUM = 'guardrail/no-dynamic-module';

export const CONFIG = 'guardrail.config.json';
export const ALLOW = 'guardrail.allow.json';
export const SUPPRESSIONS = 'guardrail.suppressions.json';
export const BASELINE = 'guardrail.baseline.json';

/** Stages files by name and content. */
export function stage(files: Readonly<Record<string, string | Uint8Array>>) {
  return (repo: TempRepo): void => {
    for (const [name, content] of Object.entries(files)) repo.stage(name, content);
  };
}

export function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

export const approval = {
  reason: 'It is needed for the release.',
  approvedBy: 'Mallory',
  expires: inDays(20),
};

export function asOptions(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => [`--${key}`, value]);
}
