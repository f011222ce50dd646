import type { Analysis, Hole } from '@magi-guardrail/dataflow';
import type { Command, CommandWord } from '../allowlist/match.js';
import type { CommandLine, Word } from './words.js';

/** What is known of a command line, in the terms of an approval. */
export function toCommand(line: CommandLine<Hole>, analysis: Analysis, hasMore: boolean): Command {
  const words = line.words.map((word) => toWord(word, analysis));
  return { words: hasMore ? [...words, { kind: 'open' }] : words, plain: line.plain };
}

function toWord(word: Word<Hole>, analysis: Analysis): CommandWord {
  const holes = word.parts.filter((part) => typeof part !== 'string');
  if (holes.length === 0) return { kind: 'constant', text: word.parts.join('') };
  const [hole] = holes;
  if (hole !== undefined && word.parts.length === 1) return toSingleWord(hole, analysis);
  const isKnown = holes.every(({ certainty }) => isDetermined(certainty));
  return { kind: isKnown ? 'internal' : 'open' };
}

function toSingleWord(hole: Hole, analysis: Analysis): CommandWord {
  const { constants } = analysis.valueOf(hole.node);
  if (hole.certainty === 'enum' && constants !== undefined) {
    return { kind: 'enum', texts: constants.map(String) };
  }
  if (hole.certainty === 'number') return { kind: 'number' };
  return { kind: isDetermined(hole.certainty) ? 'internal' : 'open' };
}

function isDetermined(certainty: Hole['certainty']): boolean {
  return certainty === 'enum' || certainty === 'number' || certainty === 'internal';
}
