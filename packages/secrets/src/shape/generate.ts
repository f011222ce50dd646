import { sample } from '../sample.js';
import { parseShape, type Node } from './parse.js';

/** A text that a pattern matches, random-looking, the same on every run; `extra` lengthens what may be longer. */
export function generate(pattern: RegExp, seed = 7, extra = 0): string {
  let step = seed * 7919;
  const make = (node: Node): string => {
    step += 101;
    switch (node.type) {
      case 'set':
        return sample(1, node.characters, step);
      case 'sequence':
        return node.parts.map(make).join('');
      case 'choice':
        return make(node.options[step % node.options.length] ?? { type: 'sequence', parts: [] });
      case 'repeat': {
        const times = Math.min(node.max, node.min + extra);
        const { part } = node;
        return part.type === 'set'
          ? sample(times, part.characters, step)
          : Array.from({ length: times }, () => make(part)).join('');
      }
      case 'look':
        return '';
    }
  };
  return make(parseShape(pattern.source));
}
