import type { Analysis, SinkUse, Text } from '@magi-guardrail/dataflow';
import { alternatives } from '../shell/alternatives.js';
import { lineOf } from '../shell/line.js';
import { splitWords } from '../shell/words.js';

/** A use of `chmod` after which everybody may write. */
export interface Opened {
  readonly use: SinkUse<'shell'>;
  readonly mode: string;
}

export function* openingCommands(analysis: Analysis): Generator<Opened> {
  for (const use of analysis.sinks('shell')) {
    const mode = linesOf(use)
      .map(modeIn)
      .find((each) => each !== undefined);
    if (mode !== undefined) yield { use, mode };
  }
}

function linesOf(use: SinkUse<'shell'>): readonly (readonly string[])[] {
  const line = lineOf(use);
  if (line === undefined) return [];
  const { command, rest, reads } = line;
  const values = [command, ...(rest?.elements ?? [])].filter(({ texts }) => texts.length > 0);
  return alternatives(values).map((texts) =>
    reads === 'program'
      ? texts.map(flat)
      : splitWords(texts.flatMap((text) => [...text, ' '])).words.map(({ parts }) => flat(parts)),
  );
}

function flat(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : '')).join('');
}

function modeIn(words: readonly string[]): string | undefined {
  const program = words.findIndex((word) => /(?:^|\/)chmod$/.test(word));
  if (program < 0) return undefined;
  const mode = words.slice(program + 1).find((word) => !word.startsWith('-'));
  return mode !== undefined && OPEN.test(mode) ? mode : undefined;
}

/** `777`, `0666`, `a+rw`, `o=rwx`; not with the sticky bit. */
const OPEN = /^(?:0?[0-7]{2}[2367]|(?:[ug]*[ao][ugoa]*|)[+=][rxX]*w[rwxX]*)$/;
