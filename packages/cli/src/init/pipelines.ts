import path from 'node:path';
import type { CiName } from '../detect/ci.js';
import type { Facts } from './facts.js';
import { checkCommand, installCommand } from './install-command.js';

/** What to add to a pipeline that we do not write ourselves. */
export function pipelineLines(name: CiName, facts: Facts): string {
  const folder = path.relative(facts.root, facts.cwd).split(path.sep).join('/');
  const steps = [
    ...(folder === '' ? [] : [`cd ${JSON.stringify(folder)}`]),
    installCommand(facts),
    `${checkCommand(facts)} --since ${baseOf(name, facts)}`,
  ];
  return (name === 'gitlab' ? gitlab(steps) : general(steps)).join('\n');
}

/** The target of a merge request; the default branch where a provider does not name it. */
function baseOf(name: CiName, { branch }: Facts): string {
  const quoted = JSON.stringify(`origin/${branch}`);
  switch (name) {
    case 'gitlab':
      return '"${CI_MERGE_REQUEST_DIFF_BASE_SHA:-$CI_COMMIT_BEFORE_SHA}"';
    case 'azure':
      return `"origin/\${SYSTEM_PULLREQUEST_TARGETBRANCHNAME:-${branch}}"`;
    case 'bitbucket':
      return `"origin/\${BITBUCKET_PR_DESTINATION_BRANCH:-${branch}}"`;
    case 'travis':
      return `"origin/\${TRAVIS_BRANCH:-${branch}}"`;
    case 'jenkins':
      return `"origin/\${CHANGE_TARGET:-${branch}}"`;
    case 'drone':
      return `"origin/\${DRONE_TARGET_BRANCH:-${branch}}"`;
    case 'woodpecker':
      return `"origin/\${CI_COMMIT_TARGET_BRANCH:-${branch}}"`;
    case 'circleci':
    case 'github':
      return quoted;
  }
}

function gitlab(steps: readonly string[]): readonly string[] {
  return [
    'guardrail:',
    '  image: node:24',
    '  variables:',
    '    GIT_DEPTH: "0"   # every commit is looked at',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_COMMIT_BEFORE_SHA !~ /^0+$/',
    '  script:',
    ...steps.map((step) => `    - ${step}`),
  ];
}

function general(steps: readonly string[]): readonly string[] {
  return [
    '# Node 22.22.1 or newer, the whole history fetched, the base branch among it:',
    ...steps,
  ];
}
