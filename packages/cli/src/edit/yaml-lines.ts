/** A stretch of lines, the end excluded. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return text.endsWith('\n') || text === '' ? lines.slice(0, -1) : lines;
}

/** YAML forbids them in indents; where one is, we do not understand the file. */
export function hasTabs(text: string): boolean {
  return /^ *\t/m.test(text);
}

/** What is below a key of a plain block mapping; `inline` when its value stands beside it. */
export function section(
  lines: readonly string[],
  key: string,
  indent: string,
  within: Section,
): Section | 'inline' | undefined {
  const start = new RegExp(`^${indent}(["']?)${key}\\1\\s*:(.*)$`);
  const at = lines.findIndex(
    (line, index) => index >= within.from && index < within.to && start.test(line),
  );
  const line = lines[at];
  if (line === undefined) return undefined;
  const beside = start.exec(line)?.[2]?.trim() ?? '';
  if (beside !== '' && !beside.startsWith('#')) return 'inline';
  return { from: at + 1, to: endOf(lines, { from: at + 1, to: within.to }, indent) };
}

/** The items of a list may stand as far left as its key. */
function endOf(lines: readonly string[], { from, to }: Section, indent: string): number {
  const deeper = new RegExp(`^${indent}(?: |-(?: |$))`);
  const end = lines.findIndex(
    (line, index) =>
      index >= from &&
      index < to &&
      line.trim() !== '' &&
      !line.trim().startsWith('#') &&
      !deeper.test(line),
  );
  return end < 0 ? to : end;
}

/** The index after the last line of a section that says something: blank lines and comments below it belong to what follows. */
export function lastFilled(lines: readonly string[], { from, to }: Section): number {
  const filled = lines
    .slice(from, to)
    .findLastIndex((line) => line.trim() !== '' && !/^#/.test(line));
  return filled < 0 ? from : from + filled + 1;
}
