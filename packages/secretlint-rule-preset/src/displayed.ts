import path from 'node:path';

/** The path of a file as people write it: relative to where they are, when it lies inside. */
export function displayed(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative === '' || relative.startsWith('..') ? file : relative;
}
