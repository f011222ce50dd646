import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect } from 'vitest';
import { formatResult, type GateOptions, type GateResult, runGate } from '../../src/index.js';

/** Joined at run time, so no scanner trips on this file. */
export const TOKEN = ['ghp', 'q7Rk2WxZp9LmN4vTb8YcH3sJf6GdA1eU5oKi'].join('_');

/** What must not get into any output: no part of the token long enough to be of use. */
const PARTS = [TOKEN.slice(4, 16), TOKEN.slice(12, 28), TOKEN.slice(-12)];

export async function staged(
  repo: TempRepo,
  options: Partial<GateOptions> = {},
): Promise<GateResult> {
  return gate(repo, { target: { kind: 'staged' }, ...options });
}

export async function paths(
  repo: TempRepo,
  names: string[] = [],
  options: Partial<GateOptions> = {},
): Promise<GateResult> {
  return gate(repo, { target: { kind: 'paths', paths: names }, ...options });
}

async function gate(
  repo: TempRepo,
  options: Partial<GateOptions> & Pick<GateOptions, 'target'>,
): Promise<GateResult> {
  const result = await runGate({ cwd: repo.root, env: repo.env, audit: false, ...options });
  expectNoSecret(JSON.stringify(result));
  expectNoSecret(formatResult(result, 'json'));
  expectNoSecret(formatResult(result, 'stylish', { color: true, columns: 200 }));
  return result;
}

export function expectNoSecret(text: string): void {
  for (const part of PARTS) expect(text).not.toContain(part);
}

/** A date so many days from now, as approvals write it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** `rule path:line` of every finding. */
export function summary(result: GateResult): string[] {
  return result.findings.map(({ ruleId, path, line }) => `${ruleId} ${path}:${line}`);
}

export function allowList(...entries: object[]): string {
  return JSON.stringify({ allow: entries }, undefined, 2);
}
