import { insertMarked } from './marks.js';
import { hasTabs, lastFilled, linesOf, section, type Section } from './yaml-lines.js';

/**
 * Adds one command per hook to a lefthook configuration in YAML, beside what is there; undefined
 * when the file is written in a way that is not plain enough to be changed by lines.
 */
export function addToLefthook(
  text: string,
  commands: readonly LefthookCommand[],
): string | undefined {
  if (hasTabs(text)) return undefined;
  let result: string | undefined = text;
  for (const command of commands) {
    result = result === undefined ? undefined : addCommand(result, command);
  }
  return result;
}

export interface LefthookCommand {
  readonly hook: string;
  readonly run: string;
  /** Hand over what git writes to the hook. */
  readonly stdin: boolean;
}

/** What a person would add by hand. */
export function lefthookLines(command: LefthookCommand): readonly string[] {
  const keys = keysOf(command).map((line) => `      ${line}`);
  return [`${command.hook}:`, '  commands:', '    guardrail:', ...keys];
}

function keysOf({ run, stdin }: LefthookCommand): readonly string[] {
  return [`run: ${run}`, ...(stdin ? ['use_stdin: true'] : [])];
}

function addCommand(text: string, command: LefthookCommand): string | undefined {
  const { hook } = command;
  const lines = linesOf(text);
  const found = section(lines, hook, '', { from: 0, to: lines.length });
  if (found === 'inline') return undefined;
  if (found === undefined) {
    return insertMarked(text, lines.length, lefthookLines(command));
  }
  const indent = indentWithin(lines, found);
  if (indent === undefined) return undefined;
  return addBeside(text, found, { indent, keys: keysOf(command).map((line) => `  ${line}`) });
}

function addBeside(
  text: string,
  found: Section,
  { indent, keys }: { indent: string; keys: readonly string[] },
): string | undefined {
  const lines = linesOf(text);
  const commands = section(lines, 'commands', indent, found);
  const jobs = section(lines, 'jobs', indent, found);
  if (commands === 'inline' || jobs === 'inline') return undefined;
  if (commands !== undefined) {
    const own = indentWithin(lines, commands) ?? `${indent}  `;
    return insertMarked(text, lastFilled(lines, commands), ['guardrail:', ...keys], own);
  }
  if (jobs !== undefined) {
    const own = indentWithin(lines, jobs) ?? `${indent}  `;
    return insertMarked(text, lastFilled(lines, jobs), ['- name: guardrail', ...keys], own);
  }
  const added = ['commands:', '  guardrail:', ...keys.map((line) => `  ${line}`)];
  return insertMarked(text, lastFilled(lines, found), added, indent);
}

function indentWithin(lines: readonly string[], { from, to }: Section): string | undefined {
  const first = lines
    .slice(from, to)
    .find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return first === undefined ? undefined : /^ */.exec(first)?.[0];
}
