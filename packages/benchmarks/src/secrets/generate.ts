import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

/** Numbers from 0 up to 1 that look random, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How much longer than it must be an open repetition gets. */
const extra = 12;

type Writer = (random: () => number) => string;

/**
 * What makes texts of a shape. Written for this benchmark alone, so that a mistake in how our formats make their
 * examples does not hide what they miss. Throws on what no shape of a credential needs, such as a lookahead.
 */
export function writerOf(shape: string): Writer {
  return oneOf(parseRegExpLiteral(new RegExp(shape)).pattern.alternatives);
}

function oneOf(alternatives: readonly AST.Alternative[]): Writer {
  const writers = alternatives.map(({ elements }) => elements.map(elementWriter));
  return (random) =>
    pick(writers, random)
      .map((write) => write(random))
      .join('');
}

function elementWriter(node: AST.Element): Writer {
  switch (node.type) {
    case 'Character': {
      const character = String.fromCodePoint(node.value);
      return () => character;
    }
    case 'CharacterClass':
    case 'CharacterSet': {
      const characters = charactersOf(node);
      return (random) => pick(characters, random);
    }
    case 'Group':
    case 'CapturingGroup':
      return oneOf(node.alternatives);
    case 'Quantifier': {
      const { min } = node;
      const most = Math.min(node.max, min + extra);
      const write = elementWriter(node.element);
      return (random) => {
        const length = min + Math.floor(random() * (most - min + 1));
        return Array.from({ length }, () => write(random)).join('');
      };
    }
    default:
      throw new Error(`No text can be made of \`${node.raw}\`.`);
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = [...letters, ...letters.toUpperCase(), ...'0123456789_'];

function charactersOf(
  node: AST.CharacterClass | AST.CharacterSet | AST.CharacterClassElement,
): string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'CharacterClassRange') {
    const { min, max } = node;
    return Array.from({ length: max.value - min.value + 1 }, (_, index) =>
      String.fromCodePoint(min.value + index),
    );
  }
  if (node.type === 'CharacterSet' && node.kind === 'digit' && !node.negate)
    return [...'0123456789'];
  if (node.type === 'CharacterSet' && node.kind === 'word' && !node.negate) return word;
  if (node.type === 'CharacterClass' && !node.negate) return node.elements.flatMap(charactersOf);
  throw new Error(`No text can be made of \`${node.raw}\`.`);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('A shape offers nothing to choose from.');
  return item;
}
