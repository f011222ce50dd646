import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Colors } from './io.js';

interface Compared {
  readonly root: string;
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A unified diff of one file. */
export function showDiff({ root, file, before, after }: Compared, colors: Colors): string {
  const name = path.relative(root, file).split(path.sep).join('/');
  const from = before === undefined ? '/dev/null' : `a/${name}`;
  const to = after === undefined ? '/dev/null' : `b/${name}`;
  return createTwoFilesPatch(from, to, before ?? '', after ?? '', '', '', { context: 2 })
    .split('\n')
    .filter((line) => !line.startsWith('====='))
    .map((line) => colored(line.trimEnd(), colors))
    .join('\n')
    .trimEnd();
}

function colored(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}
