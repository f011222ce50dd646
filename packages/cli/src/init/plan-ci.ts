import path from 'node:path';
import type { CiFacts } from '../detect/ci.js';
import type { Facts } from './facts.js';
import { pipelineLines } from './pipelines.js';
import type { Action, PlanOptions } from './plan.js';
import { readText } from './read-text.js';
import { workflow } from './workflow.js';

/** A workflow of our own on GitHub; elsewhere the lines to add to the pipeline. */
export function planCi(facts: Facts, options: PlanOptions): readonly Action[] {
  return facts.ci.flatMap((ci) =>
    ci.name === 'github' ? onGithub(ci, facts, options) : elsewhere(ci, facts),
  );
}

/** Written once: what is in it afterwards is the team's. */
function onGithub({ file }: CiFacts, facts: Facts, options: PlanOptions): readonly Action[] {
  if (readText(file) !== undefined) {
    return [{ kind: 'kept', file, reason: 'the workflow is there' }];
  }
  const after = workflow(facts, options);
  return [
    {
      kind: 'change',
      file,
      before: undefined,
      after,
      reason: 'the same check in CI, where nobody skips it',
    },
  ];
}

function elsewhere({ name, file }: CiFacts, facts: Facts): readonly Action[] {
  if (
    (readText(isFolder(file) ? path.join(file, 'guardrail.yml') : file) ?? '').includes(
      'guardrail check',
    )
  ) {
    return [{ kind: 'kept', file, reason: 'runs the check' }];
  }
  const lines = pipelineLines(name, facts);
  return [
    { kind: 'manual', file, reason: 'let CI run the same check, as a hook can be skipped', lines },
  ];
}

function isFolder(file: string): boolean {
  return path.extname(file) === '' && path.basename(file) !== 'Jenkinsfile';
}
