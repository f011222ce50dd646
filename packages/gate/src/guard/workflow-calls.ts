import { callsIn, type Call } from './calls.js';

/** The calls of a CI configuration; those of a step or a job that may fail, or never runs, stop nothing. */
export function workflowCalls(lines: readonly string[]): readonly Call[] {
  return lines.flatMap((line, at) => {
    const calls = callsIn([line]);
    return calls.length > 0 && isLoose(lines, at)
      ? calls.map((call) => ({ ...call, state: 'ignored' as const }))
      : calls;
  });
}

/** The block of the call, and every block around it, by indentation. */
function isLoose(lines: readonly string[], at: number): boolean {
  const [from, to] = stepAround(lines, at);
  if (lines.slice(from, to).some((line) => LOOSE.test(line))) return true;
  let depth = indentOf(lines[from] ?? '');
  for (let above = from - 1; above >= 0 && depth > 0; above -= 1) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indentOf(line) > depth) continue;
    // Beside the step stands what holds for its job.
    if (indentOf(line) < depth || !/^\s*-/.test(line)) {
      if (LOOSE.test(line)) return true;
      depth = Math.min(depth, indentOf(line));
    }
  }
  return false;
}

/** From the dash of the step to the next one, or to the end of the list. */
function stepAround(lines: readonly string[], at: number): readonly [from: number, to: number] {
  const inner = indentOf(lines[at] ?? '');
  let from = at;
  while (from > 0 && !(isDash(lines[from]) && indentOf(lines[from] ?? '') < inner + 1)) from -= 1;
  if (!isDash(lines[from])) return [at, at + 1];
  const depth = indentOf(lines[from] ?? '');
  const rest = lines
    .slice(from + 1)
    .findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  return [from, rest < 0 ? lines.length : from + 1 + rest];
}

function isDash(line = ''): boolean {
  return /^\s*-\s/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const LOOSE =
  /^\s*(?:-\s+)?(?:continue-on-error:\s*["']?true|allow_failure:\s*true|continueOnError:\s*true|if:\s*["']?(?:false|\$\{\{\s*false\s*\}\}))/;
