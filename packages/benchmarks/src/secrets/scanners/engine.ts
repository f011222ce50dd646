import { findSecrets } from '@magi-guardrail/secrets';
import type { SourceFile } from '../../packages.ts';
import type { Scanner, Spot } from '../scanner.ts';

/** Our matcher by itself, with every format. */
export const engine: Scanner = {
  name: 'guardrail engine',
  reads: () => true,
  scan: (files) => Promise.resolve({ spots: files.flatMap(spotsIn), unread: [] }),
};

function spotsIn({ path, text }: SourceFile): Spot[] {
  return findSecrets(text, { path }).map(({ formatId, start }) => ({
    file: path,
    line: lineAt(text, start),
    rule: formatId,
  }));
}

/** The line of an offset, the first being 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}
