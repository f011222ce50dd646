import type { Analysis, Characters, Hole } from '@magi-guardrail/dataflow';
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
  if (holes.every(({ certainty }) => isDetermined(certainty))) return { kind: 'internal' };
  return charactersIn(word.parts);
}

/** `v${x}` where x was tested: the word consists of known characters all the same. */
function charactersIn(parts: Word<Hole>['parts']): CommandWord {
  let set = 0n;
  for (const part of parts) {
    const characters = typeof part === 'string' ? charactersOf(part) : part.characters;
    if (characters === undefined) return { kind: 'open' };
    set |= characters;
  }
  return { kind: 'characters', characters: set };
}

/** Bit n for the ASCII character n, bit 128 for all others. */
export function charactersOf(text: string): Characters {
  return [...text].reduce(
    (set, character) => set | (1n << BigInt(Math.min(character.codePointAt(0) ?? 128, 128))),
    0n,
  );
}

function toSingleWord(hole: Hole, analysis: Analysis): CommandWord {
  const { constants } = analysis.valueOf(hole.node);
  if (hole.certainty === 'enum' && constants !== undefined) {
    return { kind: 'enum', texts: constants.map(String) };
  }
  if (hole.certainty === 'number') return { kind: 'number' };
  if (isDetermined(hole.certainty)) return { kind: 'internal' };
  if (hole.characters !== undefined) return { kind: 'characters', characters: hole.characters };
  return { kind: hole.safeFor.has('shell-word') ? 'quoted' : 'open' };
}

function isDetermined(certainty: Hole['certainty']): boolean {
  return certainty === 'enum' || certainty === 'number' || certainty === 'internal';
}
