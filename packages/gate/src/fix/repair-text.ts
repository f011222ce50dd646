import path from 'node:path';
import { readPolicy } from '../policy/read-policy.js';
import { findRepository } from '../git/repository.js';
import type { Finding, GateResult, Profile } from '../result/model.js';
import { runGate } from '../run-gate.js';
import { isComponent } from '../source/component.js';
import { lintPath } from '../source/lintable.js';
import { gateConfig } from '../stages/code/gate-config.js';
import { GuardedLinter } from '../stages/code/linter.js';
import { loadEslint } from '../stages/code/load-eslint.js';

export interface RepairOptions {
  readonly cwd: string;
  /** From the root of the repository, as findings name it. */
  readonly path: string;
  readonly text: string;
  readonly profile?: Profile;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Repaired {
  readonly text: string;
  /** Findings that are gone, in the order in which they were repaired. */
  readonly fixed: readonly Finding[];
  /** Findings whose repair was tried and taken back. */
  readonly reverted: readonly Finding[];
}

/** See repair.ts. */
export async function repairText(options: RepairOptions): Promise<Repaired> {
  const check = await checker(options);
  const edits = await suggestedEdits(options);
  const tried = new Set<string>();
  const fixed: Finding[] = [];
  const reverted: Finding[] = [];
  let { text } = options;
  let result = await check(text);
  for (;;) {
    const finding = result.findings.find((it) => it.suggestion && !tried.has(it.fingerprint));
    if (finding === undefined) return { text, fixed, reverted };
    tried.add(finding.fingerprint);
    const edited = await edits(text, finding);
    if (edited === undefined) continue;
    const after = await check(edited);
    if (isBetter(result, after, finding)) {
      [text, result] = [edited, after];
      fixed.push(finding);
    } else {
      reverted.push(finding);
    }
  }
}

async function checker({ cwd, path: name, profile, env }: RepairOptions) {
  const { root } = await findRepository(cwd, env ?? process.env);
  const file = path.join(root, name);
  return (text: string): Promise<GateResult> =>
    runGate({
      cwd,
      target: { kind: 'text', path: file, text },
      audit: false,
      ...(profile && { profile }),
      ...(env && { env }),
    });
}

/** The text with the one repair of a finding; `undefined` when there is none, or a choice. */
async function suggestedEdits(options: RepairOptions) {
  const { cwd, path: name, env } = options;
  const { root } = await findRepository(cwd, env ?? process.env);
  const policy = readPolicy(cwd);
  const config = gateConfig(policy, options.profile ?? policy.profile, cwd);
  const linter = new GuardedLinter(await loadEslint(cwd), root, config);
  return async (text: string, finding: Finding): Promise<string | undefined> => {
    // An import that a repair needs would have to go into a script, and not in front of the markup.
    if (isComponent(name)) return undefined;
    const file = path.join(root, lintPath(name, text));
    const messages = await linter.lint({ text, file }, { inlineConfig: false });
    const message = messages.find(
      (it) =>
        it.ruleId === finding.ruleId && it.line === finding.line && it.column === finding.column,
    );
    const [only, ...others] = message?.suggestions ?? [];
    if (only === undefined || others.length > 0) return undefined;
    const [start, end] = only.fix.range;
    return text.slice(0, start) + only.fix.text + text.slice(end);
  };
}

function isBetter(
  before: GateResult,
  after: GateResult,
  { ruleId, fingerprint }: Finding,
): boolean {
  if (
    after.outcome === 'incomplete' ||
    after.coverage.notScanned.length > before.coverage.notScanned.length
  )
    return false;
  if (after.findings.some((it) => it.fingerprint === fingerprint)) return false;
  const count = ({ findings }: GateResult, id: string): number =>
    findings.filter((it) => it.ruleId === id).length;
  const rules = new Set(after.findings.map((it) => it.ruleId));
  return (
    count(after, ruleId) < count(before, ruleId) &&
    [...rules].every((id) => count(after, id) <= count(before, id))
  );
}
