import { expect, test } from 'vitest';
import { executable, guardrail, project } from './project.js';

/** Every command with the arguments it cannot do without. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  init: [],
  check: [],
  baseline: [],
  doctor: [],
  explain: ['no-eval'],
  agents: [],
  hook: ['pre-commit'],
  mcp: [],
  suppress: ['list'],
  allow: ['src/a.js:1'],
  report: [],
  merge: ['a.json', 'b.json'],
  uninstall: [],
};

const names = Object.keys(COMMANDS);

test.each(names)('%s: an unknown option is a mistake that names the help', async (name) => {
  using repo = project({});
  const { code, out, err } = await guardrail(repo, name, ...(COMMANDS[name] ?? []), '--nonsense');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--nonsense');
  expect(err).toContain(`guardrail ${name} --help`);
});

test('an option is named as it was typed', async () => {
  using repo = project({});
  const { err } = await guardrail(repo, 'check', '--ouput-file', 'a.json');
  expect(err).toContain('Unknown option `--ouput-file`. Did you mean "output-file"?');
});

const placed = names.filter((name) => name !== 'merge');

test.each(placed)('%s: --cwd must be a folder', async (name) => {
  using repo = project({ file: '' });
  for (const folder of ['nowhere', 'file']) {
    const args = [name, ...(COMMANDS[name] ?? []), '--cwd', folder];
    const { code, out, err } = await guardrail(repo, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--cwd: there is no folder');
  }
});

const outside = names.filter((name) => name !== 'hook' && name !== 'explain');

test.each(outside)('%s: outside of a repository nothing is decided', async (name) => {
  using repo = project({});
  const { code } = await guardrail(repo, name, '--cwd', '/');
  expect(code).toBe(2);
});

test.each(['init', 'check', 'baseline', 'explain'])('%s: --profile is checked', async (name) => {
  using repo = project({});
  const args = [name, ...(COMMANDS[name] ?? []), '--profile', 'strickt'];
  const { code, err } = await guardrail(repo, ...args);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean "strict"?');
});

test.each(['explain', 'hook'])('%s: the argument is missing', async (name) => {
  using repo = project({});
  const { code, err } = await guardrail(repo, name);
  expect(code).toBe(2);
  expect(err).toContain('missing required args');
});

test.each(['init', 'baseline', 'doctor', 'agents', 'mcp'])(
  '%s takes no arguments',
  async (name) => {
    using repo = project({});
    const { code, err } = await guardrail(repo, name, 'more');
    expect(code).toBe(2);
    expect(err).toContain('more');
  },
);

test('every command has help with examples and exit codes, in both ways', () => {
  using repo = project({});
  const all = executable(repo, 'help');
  expect(all.code).toBe(0);
  expect(executable(repo, '--help').out).toBe(all.out);
  for (const name of names) {
    const { code, out } = executable(repo, 'help', name);
    expect(code).toBe(0);
    expect(all.out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(out).toContain('Examples:');
    expect(out).toContain('Exit codes:');
    expect(executable(repo, name, '--help').out).toBe(out);
  }
});

test.each([['help', 'chek'], ['chek', '--help'], ['chek']])(
  '%s %s is no command',
  async (...args) => {
    using repo = project({});
    const { code, err } = await guardrail(repo, ...args);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "check"?');
  },
);
