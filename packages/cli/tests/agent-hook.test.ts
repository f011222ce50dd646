import { expect, test } from 'vitest';
import { judgeScript } from '../src/agent-hook/judge-script.js';
import { executable, guardrailFed, project } from './project.js';

const ALIASES = new Map([
  ['ci', 'commit -n'],
  ['cv', 'commit -v'],
  ['yolo', '!f() { git commit --no-verify "$@"; }; f'],
]);

function judge(script: string): string | undefined {
  return judgeScript(script, (name) => ALIASES.get(name));
}

test.each([
  'git commit --no-verify -m x',
  'git commit -n',
  'git commit -anm "message"',
  'git commit -m x --no-veri',
  'git commit file.js -n',
  'git -C sub commit -n -m x',
  'git --git-dir=.git --work-tree . commit -n',
  '/usr/bin/git commit -n',
  'git -c core.hooksPath=/dev/null commit -m x',
  'git -c CORE.HOOKSPATH= commit -m x',
  'git --config-env=core.hooksPath=EMPTY commit',
  "git -c alias.x='commit -n' x -m y",
  "git -c alias.x='!git commit -n' x",
  'git ci -m x',
  'git yolo -m x',
  'git cv -n',
  'git push --no-verify',
  'git push origin main --no-verify',
  'git merge --no-verify other',
  'git rebase --no-verify main',
  'git pull --no-verify',
  'git am -n < patch',
  'HUSKY=0 git commit -m x',
  'env HUSKY=0 git commit -m x',
  'export HUSKY=0',
  'LEFTHOOK=0 git commit -m x',
  'SKIP=eslint,guardrail git commit -m x',
  'SKIP_SIMPLE_GIT_HOOKS=1 git commit -m x',
  'export HUSKY=0; git commit -m x',
  'GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath GIT_CONFIG_VALUE_0=/x git commit',
  `GIT_CONFIG_PARAMETERS="'core.hooksPath'='/x'" git commit`,
  'git config core.hooksPath /dev/null',
  'git config --local core.hookspath ""',
  'git config --unset core.hooksPath',
  'git config unset core.hooksPath',
  'git config set core.hooksPath x',
  'git config --remove-section core',
  'git config alias.c "commit --no-verify"',
  'git add . && git commit -n -m x',
  'true; git commit -n',
  '(cd sub && git commit -n)',
  'if true; then git commit -n; fi',
  'echo "$(git commit -n)"',
  'git commit -m `git commit -n`',
  'f() { git commit -n; }; f',
  'bash -c "git commit -n"',
  `sh -lc 'git add . && git commit -n -m "x"'`,
  'bash <<EOF\ngit commit -n\nEOF',
  'bash <<< "git commit -n"',
  'echo "git commit -n" | sh',
  'eval "git commit -n"',
  "alias gc='git commit -n'",
  'timeout -k 5 10 git commit -n',
  'sudo -u me git commit -n',
  'env -S "git commit -n"',
  'echo a | xargs git commit -n -m',
  'nohup bash -c "git commit -n" &',
  'F=--no-verify; git commit $F -m x',
  'F="-n -m x"; git commit $F',
  'F="-n -m x"; git commit ${F}',
  'git commit ${NONE:---no-verify}',
  'git commit --no-{edit,verify}',
  `${'('.repeat(2000)}git commit -n${')'.repeat(2000)}`,
  "git commit '--no-verify'",
  'git commit --no"-verify"',
  String.raw`git commit $'--no\x2dverify'`,
  String.raw`git com\mit -n`,
  'git commit -m "unterminated --no-verify',
])('refuses %.80s', (script) => {
  expect(judge(script)).toMatch(/./);
});

test.each([
  'git log -n 5',
  'git log -n5 --no-merges',
  'git commit -m "about --no-verify"',
  "git commit -m 'never use git commit -n'",
  'git commit -m -n',
  'git commit -mn',
  'git commit --message --no-verify',
  'git commit -F -n',
  'git commit -am "x"',
  'git commit -uno -m x',
  'git commit -Snnn -m x',
  'git commit -m x -- -n',
  'git commit -v',
  'git cv',
  'git commit --no-edit --amend',
  'git push -n',
  'git merge -n other',
  'git cherry-pick -n abc',
  'git revert -n abc',
  'git rebase -n main',
  'git add -n .',
  'git clean -n',
  'git -c user.name=Ada commit -m x',
  'git config core.hooksPath',
  'git config --get core.hooksPath',
  'git config get core.hooksPath',
  'git config --list',
  'git config user.email ada@example.com',
  'git config alias.c "commit -v"',
  'echo --no-verify',
  'echo git commit -n',
  'grep -rn -- --no-verify .',
  'grep -n "git commit --no-verify" README.md',
  'cat <<EOF > notes.md\ngit commit -n\nEOF',
  'HUSKY=0 npm ci',
  'HUSKY=1 git commit -m x',
  'SKIP=eslint git commit -m x',
  'npm run build -- -n',
  'sed -n 5p file',
  'gitleaks detect --no-verify',
  'git commit -m "$(cat <<\'EOF\'\nSay why `--no-verify` is wrong\nEOF\n)"',
  'echo "unterminated',
  'git add {a,b}.js',
  `git add ${'{a,b}'.repeat(40)}`,
  'git commit -m "${MESSAGE:-none}"',
  '',
])('lets pass %.80s', (script) => {
  expect(judge(script)).toBeUndefined();
});

const BYPASS = 'git commit --no-verify -m x';

test.each([
  [
    'Claude Code and Codex',
    { hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command: BYPASS } },
    { hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny' } },
  ],
  [
    'Codex with a list of words',
    { hook_event_name: 'PreToolUse', tool_input: { command: ['bash', '-lc', BYPASS] } },
    { hookSpecificOutput: { permissionDecision: 'deny' } },
  ],
  ['Cursor', { hook_event_name: 'beforeShellExecution', command: BYPASS }, { permission: 'deny' }],
  [
    'Gemini CLI',
    {
      hook_event_name: 'BeforeTool',
      tool_name: 'run_shell_command',
      tool_input: { command: BYPASS },
    },
    { decision: 'deny' },
  ],
  [
    'GitHub Copilot',
    { toolName: 'bash', toolArgs: JSON.stringify({ command: BYPASS }) },
    { permissionDecision: 'deny' },
  ],
])('%s is answered in its own format', async (_, input, answer) => {
  using repo = project({});
  const { code, out } = await guardrailFed(repo, JSON.stringify(input), 'hook', 'agent');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject(answer);
  expect(out).toContain('guardrail check --staged');
});

test('everything else is left to the agent in silence', async () => {
  using repo = project({});
  const calls = [
    { hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command: 'git log -n 5' } },
    { hook_event_name: 'PreToolUse', tool_name: 'Write', tool_input: { content: BYPASS } },
    { hook_event_name: 'beforeShellExecution', command: 'ls' },
    { toolName: 'edit', toolArgs: '{}' },
  ];
  for (const call of calls) {
    const outcome = await guardrailFed(repo, JSON.stringify(call), 'hook', 'agent');
    expect(outcome).toEqual({ code: 0, out: '', err: '' });
  }
});

test('aliases of the repository count', async () => {
  using repo = project({});
  repo.git('config', 'alias.quick', 'commit --no-verify');
  const input = {
    hook_event_name: 'beforeShellExecution',
    command: 'git quick -m x',
    cwd: repo.root,
  };
  const { out } = await guardrailFed(repo, JSON.stringify(input), 'hook', 'agent');
  expect(JSON.parse(out)).toMatchObject({ permission: 'deny' });
});

test.each(['', '{', '{}', '[]', 'null', '{"hook_event_name":"Stop"}'])(
  'input that is none is an error with exit code 2: %s',
  async (input) => {
    using repo = project({});
    const { code, out, err } = await guardrailFed(repo, input, 'hook', 'agent');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('the input cannot be read');
  },
);

test('the executable reads its standard input to the end', () => {
  using repo = project({});
  expect(executable(repo, 'hook', 'agent').code).toBe(2);
});
