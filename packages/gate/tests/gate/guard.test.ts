import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatResult, recordBypass, runGate } from '../../src/index.js';
import { trail } from '../audit/trail.js';
import { staged } from './helpers.js';

const START = '# guardrail:start (written by `guardrail init`; your own lines go outside)';
const CALL = 'guardrail hook pre-commit "$@" || exit $?';
const BLOCK = `${START}\ncommand -v guardrail >/dev/null || { echo "guardrail is not installed here" >&2; exit 1; }\n${CALL}\n# guardrail:end\n`;
const HOOK = '.husky/pre-commit';
const REMOVED = 'removed the call `guardrail hook pre-commit`';

const WORKFLOW = `on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout
      - name: Check
        run: |
          npx guardrail check --since "$BASE" --format github
      - uses: upload
        continue-on-error: true
`;
const CI = '.github/workflows/guardrail.yml';

const MANIFEST = {
  scripts: { prepare: 'guardrail hook install || exit 0', test: 'vitest' },
  'simple-git-hooks': { 'pre-push': 'npx guardrail hook pre-push "$@"' },
  devDependencies: { '@magi-guardrail/cli': '1.0.0', eslint: '10.0.0' },
};
const ESLINT = `// eslint.config.js\nimport { guardrail } from '@magi-guardrail/eslint-config';\nexport default [...guardrail()];\n`;
const LEFTHOOK = `pre-commit:\n  jobs:\n    - name: guardrail\n      run: npx guardrail hook pre-commit\n`;

const BASE = {
  [HOOK]: BLOCK,
  [CI]: WORKFLOW,
  'package.json': JSON.stringify(MANIFEST),
  'eslint.config.js': ESLINT,
  'app/lefthook.yml': LEFTHOOK,
};

let repo: TempRepo;
beforeAll(() => {
  repo = tempRepo({ files: BASE });
});
afterAll(() => {
  repo.remove();
});

/** What the gate says of a commit that gives files these contents, or none; the first part of its note. */
async function said(files: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  repo.git('reset', '-q', '--hard');
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) repo.git('rm', '-q', '--cached', name);
    else repo.stage(name, text);
  }
  const { policy, warnings } = await staged(repo);
  const notes = warnings.filter((text) => text.includes('the guard:'));
  expect(policy?.changes.every(({ weakens }) => weakens)).toBe(true);
  expect(policy?.changes.length === 0).toBe(notes.length === 0);
  return notes.map((text) => text.replace('This commit weakens the guard: ', ''));
}

function manifest(change: object): Record<string, string> {
  return { 'package.json': JSON.stringify({ ...MANIFEST, ...change }) };
}

describe('a commit that weakens the guard', () => {
  it.for<[string, Record<string, string | undefined>, string]>([
    ['the block is gone', { [HOOK]: 'npm test\n' }, `${HOOK} (${REMOVED}).`],
    ['the file is gone', { [HOOK]: undefined }, `${HOOK} (${REMOVED}).`],
    [
      'a comment',
      { [HOOK]: BLOCK.replace('guardrail hook', '# guardrail hook') },
      `${HOOK} (${REMOVED}).`,
    ],
    [
      'it ends before',
      { [HOOK]: `exit 0\n${BLOCK}` },
      `${HOOK} (changed the call \`guardrail hook pre-commit\`, which is no longer reached).`,
    ],
    [
      'its failure is swallowed',
      { [HOOK]: BLOCK.replace('exit $?', 'true') },
      `${HOOK} (changed the call \`guardrail hook pre-commit\`, whose failure no longer counts).`,
    ],
    [
      'another program takes the name',
      { [HOOK]: `guardrail() { :; }\n${BLOCK.replace(' || exit $?', '')}` },
      `${HOOK} (changed the call \`guardrail hook pre-commit\`, whose failure no longer counts).`,
    ],
    [
      'the check in CI',
      { [CI]: WORKFLOW.replace(/npx guardrail.*/, 'npm test') },
      `${CI} (removed the call \`guardrail check\`).`,
    ],
    [
      'a step that may fail',
      { [CI]: WORKFLOW.replace('      - name: Check\n', '$&        continue-on-error: true\n') },
      `${CI} (changed the call \`guardrail check\`, whose failure no longer counts).`,
    ],
    [
      'a job that never runs',
      { [CI]: WORKFLOW.replace('  check:\n', '$&    if: false\n') },
      `${CI} (changed the call \`guardrail check\`, whose failure no longer counts).`,
    ],
    [
      'another profile',
      { [CI]: WORKFLOW.replace('--since', '--profile standard --since') },
      `${CI} (changed the call \`guardrail check\`, which now runs with the standard profile).`,
    ],
    [
      'prepare',
      manifest({ scripts: {} }),
      'package.json (removed the script that connects the hooks).',
    ],
    [
      'a hook in package.json',
      manifest({ 'simple-git-hooks': {} }),
      'package.json (removed the call `guardrail hook pre-push`).',
    ],
    [
      'a dependency',
      manifest({ devDependencies: {} }),
      'package.json (removed the dependency @magi-guardrail/cli).',
    ],
    [
      'ESLint',
      { 'eslint.config.js': 'export default [];\n' },
      'eslint.config.js (removed the use of @magi-guardrail/eslint-config).',
    ],
    ['lefthook', { 'app/lefthook.yml': 'pre-commit: {}\n' }, `app/lefthook.yml (${REMOVED}).`],
    [
      'more lines than anybody reads',
      { [HOOK]: `npm test\n${'# text\n'.repeat(160_000)}` },
      `${HOOK} (${REMOVED}).`,
    ],
    ['two at once', { [HOOK]: undefined, 'app/lefthook.yml': undefined }, `${HOOK} (${REMOVED}).`],
  ])('%s', async ([, files, expected]) => {
    expect((await said(files))[0]).toBe(expected);
  });

  it.for<[string, Record<string, string | undefined>]>([
    ['other lines', { [HOOK]: `npm run lint\n${BLOCK}npm test\n` }],
    [
      'a new block',
      { [HOOK]: BLOCK.replace(START, '# guardrail:start 2').replace('command -v', 'command  -v') },
    ],
    ['Windows line ends', { [HOOK]: BLOCK.replaceAll('\n', '\r\n') }],
    ['moved to lefthook', { [HOOK]: undefined, 'lefthook.yml': LEFTHOOK }],
    [
      'swallowed here, moved to lefthook',
      { [HOOK]: BLOCK.replace('|| exit $?', '|| true'), 'lefthook.yml': LEFTHOOK },
    ],
    ['moved to another folder', { [HOOK]: undefined, 'web/.husky/pre-commit': BLOCK }],
    ['formatted', manifest({ scripts: { prepare: 'husky' } })],
    ['another dependency', manifest({ devDependencies: { '@magi-guardrail/cli': '2.0.0' } })],
    ['no JSON', { 'package.json': '{' }],
    ['another order', { [CI]: WORKFLOW.replace('name: Check', 'name: Guardrail') }],
    ['a hook that is new', { '.husky/pre-push': BLOCK.replaceAll('pre-commit', 'pre-push') }],
  ])('%s is no loss', async ([, files]) => {
    expect(await said(files)).toEqual([]);
  });
});

it('is named in a range, in a push and once in the trail', async () => {
  using own = tempRepo({ files: BASE });
  const base = own.git('rev-parse', 'HEAD').trim();
  own.git('rm', '-q', HOOK);
  const run = { cwd: own.root, env: own.env };
  for (const target of [{ kind: 'staged' }, { kind: 'staged' }] as const) {
    await runGate({ ...run, target });
  }
  own.commit('weaker');
  const since = await runGate({ ...run, target: { kind: 'since', ref: base } });
  const note = `These commits weaken the guard: ${HOOK} (${REMOVED}).`;
  expect(since.warnings).toContain(note);
  await recordBypass({ ...run, how: 'unverified', hook: 'pre-push', commits: [base] });
  const target = { kind: 'push', tip: 'HEAD', remote: 'origin', held: [base] } as const;
  const push = await runGate({ ...run, target });
  expect(push.warnings).toContain(note);
  expect(push.policy).toMatchObject({ source: 'head', changes: [{ path: HOOK, weakens: true }] });
  for (const format of ['json', 'html', 'stylish'] as const) {
    expect(formatResult(push, format, { columns: 200 })).toContain('removed');
  }
  const events = () => trail(own).filter(({ event }) => event === 'policy.changed');
  const loss = {
    weakens: true,
    guard: [{ path: HOOK, what: 'the call `guardrail hook pre-commit`' }],
  };
  expect(events()).toMatchObject([{ ...loss, commit: base }]);

  // It comes back, where no gate sees it, and is taken away once more.
  own.write(HOOK, BASE[HOOK]);
  const restored = own.commit('restored');
  own.git('rm', '-q', HOOK);
  for (const again of [{ kind: 'staged' }, { kind: 'staged' }] as const) {
    await runGate({ ...run, target: again });
  }
  expect(events()).toMatchObject([loss, { ...loss, commit: restored }]);
});
