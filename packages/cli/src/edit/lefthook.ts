import { insertMarked } from './marks.js';
import { hasTabs, lastFilled, linesOf, section, type Section } from './yaml-lines.js';

/**
 * Adds one command per hook to a lefthook configuration in YAML, beside what is there; undefined
 * when the file is written in a way that is not plain enough to be changed by lines.
 */
export function addToLefthook(
  text: string,
  commands: Readonly<Record<string, string>>,
): string | undefined {
  if (hasTabs(text)) return undefined;
  let result: string | undefined = text;
  for (const [hook, run] of Object.entries(commands)) {
    result = result === undefined ? undefined : addCommand(result, hook, run);
  }
  return result;
}

function addCommand(text: string, hook: string, run: string): string | undefined {
  const lines = linesOf(text);
  const found = section(lines, hook, '', { from: 0, to: lines.length });
  if (found === 'inline') return undefined;
  if (found === undefined) {
    const added = [`${hook}:`, '  commands:', '    guardrail:', `      run: ${run}`];
    return insertMarked(text, lines.length, added);
  }
  const indent = indentWithin(lines, found);
  if (indent === undefined) return undefined;
  return addBeside(text, found, { indent, run });
}

function addBeside(
  text: string,
  found: Section,
  { indent, run }: { indent: string; run: string },
): string | undefined {
  const lines = linesOf(text);
  const commands = section(lines, 'commands', indent, found);
  const jobs = section(lines, 'jobs', indent, found);
  if (commands === 'inline' || jobs === 'inline') return undefined;
  if (commands !== undefined) {
    const own = indentWithin(lines, commands) ?? `${indent}  `;
    return insertMarked(text, lastFilled(lines, commands), ['guardrail:', `  run: ${run}`], own);
  }
  if (jobs !== undefined) {
    const own = indentWithin(lines, jobs) ?? `${indent}  `;
    return insertMarked(text, lastFilled(lines, jobs), ['- name: guardrail', `  run: ${run}`], own);
  }
  const added = ['commands:', '  guardrail:', `    run: ${run}`];
  return insertMarked(text, lastFilled(lines, found), added, indent);
}

function indentWithin(lines: readonly string[], { from, to }: Section): string | undefined {
  const first = lines
    .slice(from, to)
    .find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return first === undefined ? undefined : /^ */.exec(first)?.[0];
}
