import type { SinkEscape, SinkUse } from '@magi-guardrail/dataflow';
import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { constantCommand } from '../shell/constant-command.js';
import { judgeShell, type Verdict } from '../shell/judge.js';
import { suggestCommandRepair } from '../suggest/command-repair.js';

interface Options {
  /** Report commands without any variable part too. */
  readonly checkConstantCommands: boolean;
}

/** Nothing is run through a shell unless the allowlist names the command. */
export default defineRule<Options>({
  name: 'no-unapproved-exec',
  description: 'Disallow shell commands that the allowlist does not approve',
  instead:
    'Use `execFile` with a constant program and an array of arguments, or have the command approved.',
  severity: 'high',
  cwe: [78],
  ...injection,
  profileOptions: { standard: [{ checkConstantCommands: false }] },
  options: {
    checkConstantCommands: {
      type: 'boolean',
      description: 'Report commands without any variable part too.',
    },
  },
  defaults: { checkConstantCommands: true },
  messages: {
    dynamic:
      '`{{call}}` hands {{source}} to a shell, which runs commands hidden in it (CWE-78). {{instead}}',
    said: '`{{call}}` runs a shell with {{source}}, and nothing here shows how well that is quoted (CWE-78). {{instead}}',
    constant:
      '`{{call}}` runs {{command}} through a shell without approval, one edit away from injection (CWE-78). Use `execFile` with an argument array, or approve the command in guardrail.allow.json.',
    interpreter:
      '`{{interpreter}}` reads {{source}} as a program, so it runs whatever that says (CWE-78). Keep the script constant and pass the value as an argument after it.',
    joined:
      '`{{interpreter}}` puts its arguments together to one command line, so {{source}} is read as part of a program (CWE-78). Keep that line constant and send the value through standard input, or choose it from a list of constants.',
    options:
      '`{{call}}` takes options from {{source}}, which can name a shell (CWE-78). List the options you accept, and leave `shell` out.',
    program:
      '`{{call}}` starts the program named by {{source}}, so a caller chooses what runs (CWE-78). Choose the program from a list of constants.',
    quoted:
      '{{source}} stands between quotes, where `{{call}}` does not protect it: the shell expands it (CWE-78). Write the value without quotes around it; the tag adds them.',
    escape:
      '`{{call}}` leaves this file as a value, so what it will run cannot be checked (CWE-78). Export a function that calls `execFile` with a constant program.',
    removeShell: 'Remove the `shell` option: the arguments then arrive as they are.',
    useExecFile: 'Run the program without a shell: `{{call}}` with an argument array.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('shell')) {
      const verdict = judgeShell(use, check.analysis);
      if (verdict === undefined) continue;
      if (verdict.is === 'constant' && !check.options.checkConstantCommands) continue;
      yield verdict.is === 'constant'
        ? constantCommand(use, verdict, check)
        : open(use, verdict, check);
    }
    for (const escape of check.analysis.escapes('shell')) {
      if (escape.sink.shell === 'always' && escape.sink.quotedTag !== true) {
        yield escaping(escape, check);
      }
    }
  },
});

function open(
  use: SinkUse<'shell'>,
  verdict: Exclude<Verdict, { is: 'constant' }>,
  check: Check<Options>,
): Finding {
  const { sourceCode } = check;
  const { hole, node } = verdict;
  const otherwise =
    use.sink.shell === 'option'
      ? 'Remove the `shell` option: arguments then arrive as they are.'
      : 'Use `execFile` with an argument array.';
  return {
    node: placeOf(use, node),
    messageId: verdict.is,
    data: {
      call: calledText(sourceCode, use),
      source: hole === undefined ? `\`${quote(sourceCode, node)}\`` : mention(sourceCode, hole),
      instead: advice(sourceCode, use, otherwise),
      interpreter: verdict.interpreter ?? '',
    },
    commands: verdict.commands,
    suggestions: verdict.is === 'dynamic' ? suggestCommandRepair(use, check) : [],
  };
}

function escaping(escape: SinkEscape<'shell'>, { sourceCode }: Check<Options>): Finding {
  return {
    node: escape.node,
    messageId: 'escape',
    data: { call: quote(sourceCode, escape.node) },
    commands: [],
  };
}
