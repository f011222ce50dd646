import path from 'node:path';
import type { Facts } from './facts.js';
import { checkCommand, installCommand } from './install-command.js';
import type { PlanOptions } from './plan.js';

/** `.github/workflows/guardrail.yml`: reads only, from the commits that a pull request or a push brings. */
export function workflow(facts: Facts, { sarif = false }: PlanOptions): string {
  const folder = path.relative(facts.root, facts.cwd).split(path.sep).join('/');
  return [
    ...HEAD,
    `    branches: [${JSON.stringify(facts.branch)}]`,
    ...PERMISSIONS,
    ...(sarif
      ? [
          '  # For code scanning; the second in private repositories.',
          '  security-events: write',
          '  actions: read',
        ]
      : []),
    ...JOB,
    ...(folder === ''
      ? []
      : ['    defaults:', '      run:', `        working-directory: ${JSON.stringify(folder)}`]),
    ...CHECKOUT,
    ...(facts.manager === 'bun' ? BUN : []),
    `      - run: ${installCommand(facts)}`,
    ...check(checkCommand(facts), sarif),
    ...(sarif ? upload(folder) : []),
    '',
  ].join('\n');
}

const HEAD = [
  '# Written by `guardrail init`: the check of the commit hook, where nobody can skip it. Make it a required',
  '# check of the branch. Actions are pinned to commits; update them like any dependency.',
  'name: guardrail',
  'on:',
  '  pull_request:',
  '  merge_group:',
  '  workflow_dispatch:',
  '  push:',
];

const PERMISSIONS = ['permissions:', '  contents: read'];

const JOB = ['jobs:', '  check:', '    runs-on: ubuntu-latest', '    timeout-minutes: 15'];

const CHECKOUT = [
  '    steps:',
  '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  '        with:',
  '          # Secrets are looked for in every commit, not only in the last state.',
  '          fetch-depth: 0',
  '          persist-credentials: false',
  '      - uses: actions/setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903 # v6.0.0',
  '        with:',
  '          node-version: 24',
  '          package-manager-cache: false',
];

const BUN = ['      - uses: oven-sh/setup-bun@735343b667d3e6f658f44d0eca948eb6282f2b76 # v2'];

/**
 * A pull request is checked against the branch it goes to, a push against what was there before.
 * The values come in as variables: in the script itself a name could be run.
 */
function check(command: string, sarif: boolean): readonly string[] {
  const output = ` --format github${sarif ? ' --output sarif=guardrail.sarif' : ''}`;
  return [
    '      - name: Check',
    '        env:',
    "          BASE: ${{ github.base_ref && format('origin/{0}', github.base_ref) || github.event.merge_group.base_sha || github.event.before }}",
    '        run: |',
    '          if git rev-parse --verify --quiet "$BASE^{commit}" >/dev/null; then',
    `            ${command} --since "$BASE"${output}`,
    '          else',
    '            # A new branch, a rewritten history or a run by hand: everything.',
    `            ${command}${output}`,
    '          fi',
  ];
}

/** A fork may not upload, and the verdict does not depend on it; the path is that of the repository. */
function upload(folder: string): readonly string[] {
  const file = folder === '' ? 'guardrail.sarif' : `${folder}/guardrail.sarif`;
  return [
    '      - uses: github/codeql-action/upload-sarif@5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9',
    `        if: \${{ !cancelled() && hashFiles('${file}') != '' && !github.event.pull_request.head.repo.fork }}`,
    '        continue-on-error: true',
    '        with:',
    `          sarif_file: ${JSON.stringify(file)}`,
    '          category: guardrail',
  ];
}
