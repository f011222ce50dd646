import type { Analysis, SinkUse, Text } from '@magi-guardrail/dataflow';
import { alternatives } from './alternatives.js';
import { lineOf } from './line.js';
import { splitWords } from './words.js';

/** A use of a program, and the one of its words that tells what is wrong with it. */
export interface Told {
  readonly use: SinkUse<'shell'>;
  /** `-k`, `777` */
  readonly word: string;
}

/** The programs of a file of whose words, the program among them, `find` picks out one. */
export function* tellingWords(
  analysis: Analysis,
  find: (words: readonly string[]) => string | undefined,
): Generator<Told> {
  for (const use of analysis.sinks('shell')) {
    const word = linesOf(use, analysis)
      .map(find)
      .find((each) => each !== undefined);
    if (word !== undefined) yield { use, word };
  }
}

/** The words of each command; a value that is not known stands for nothing. */
function linesOf(use: SinkUse<'shell'>, analysis: Analysis): readonly (readonly string[])[] {
  const line = lineOf(use, analysis);
  if (line === undefined) return [];
  const { command, rest, reads } = line;
  const values = [command, ...(rest?.elements ?? [])].filter(({ texts }) => texts.length > 0);
  return alternatives(values).map((texts) =>
    reads === 'program' ? texts.map(flat) : splitAll(texts.flatMap((text) => [...text, ' '])),
  );
}

function splitAll(text: Text): readonly string[] {
  return splitWords(text).words.map(({ parts }) => flat(parts));
}

function flat(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : '')).join('');
}
