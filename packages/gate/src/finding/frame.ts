import { replaceControls } from '../format/escape.js';
import { displayWidth } from '../format/width.js';

export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Three lines of code with a caret under the region, in a window of bounded width. `before` is how many
 * lines of the file come before these.
 */
export function frameOf(lines: readonly string[], region: Region, before = 0): string {
  const first = Math.max(1, region.line - 1);
  const last = Math.min(lines.length, region.line + 1);
  const width = String(last + before).length;
  const target = lines[region.line - 1] ?? '';
  const start = Math.min(region.column - 1, target.length);
  const from = windowStart(start);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const marker = number === region.line ? '>' : ' ';
    const code = expand((lines[number - 1] ?? '').slice(from, from + WIDTH));
    rows.push(`${marker} ${String(number + before).padStart(width)} | ${code}`.trimEnd());
    if (number === region.line)
      rows.push(`  ${' '.repeat(width)} | ${caret(target, region, from)}`);
  }
  return rows.join('\n');
}

/** A minified line is longer than any report. */
const WIDTH = 160;
const BEFORE = 60;

function windowStart(column: number): number {
  return column < WIDTH - BEFORE ? 0 : column - BEFORE;
}

function caret(target: string, region: Region, from: number): string {
  const start = Math.min(region.column - 1, target.length);
  const ends = region.endLine === undefined || region.endLine === region.line;
  const end = ends ? (region.endColumn ?? region.column + 1) - 1 : target.length;
  const before = expand(target.slice(from, start));
  const under = expand(target.slice(start, Math.min(end, from + WIDTH)));
  const length = displayWidth(under.trimEnd());
  return ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, length));
}

function expand(code: string): string {
  return replaceControls(code.replaceAll('\t', '  '));
}
