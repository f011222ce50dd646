import { quote } from './program.ts';
import type { Rewrite } from './rewrite.ts';
import { textually, written } from './text-rewrite.ts';

/** Rewrites of how the text is built: the same characters arrive at the call. */
export const textRewrites: readonly Rewrite[] = [
  textually('template literal', ({ prefix, hole }) => `\`${prefix}\${${hole}}\``),
  textually('concat', ({ prefix, hole }) => `${quote(prefix)}.concat(${hole})`),
  textually('join of an array', ({ prefix, hole }) => `[${quote(prefix)}, ${hole}].join('')`),
  textually('String.raw', ({ prefix, hole }) => `String.raw\`${prefix}\${${hole}}\``),
  textually(
    'replace of a mark',
    ({ prefix, hole }) => `${quote(`${prefix}%`)}.replace('%', ${hole})`,
  ),
  textually('String of it', ({ prefix, hole }) => `String(${quote(prefix)} + ${hole})`),
  textually('trimmed', ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).trim()`),
  textually('conditional', ({ prefix, hole }) => `(input ? ${quote(prefix)} + ${hole} : 'none')`),
  textually('default by ??', ({ prefix, hole }) => `${quote(prefix)} + (${hole} ?? 'none')`),
  textually('reduce', ({ prefix, hole }) => `[${quote(prefix)}, ${hole}].reduce((a, b) => a + b)`),
  textually(
    'map and join',
    ({ prefix, hole }) => `[${quote(prefix)}, ${hole}].map((part) => part).join('')`,
  ),
  textually(
    'JSON round trip',
    ({ prefix, hole }) => `JSON.parse(JSON.stringify(${quote(prefix)} + ${hole}))`,
  ),
  written('variable', ({ prefix, hole }) => `const text = ${quote(prefix)} + ${hole};`),
  written('appended', ({ prefix, hole }) => `let text = ${quote(prefix)};\ntext += ${hole};`),
  written(
    'pushed and joined',
    ({ prefix, hole }) =>
      `const parts = [${quote(prefix)}];\nparts.push(${hole});\nconst text = parts.join('');`,
  ),
  written(
    'built by a function',
    ({ prefix, hole }) =>
      `const build = (value) => ${quote(prefix)} + value;\nconst text = build(${hole});`,
  ),
  written(
    'built by an immediately called function',
    ({ prefix, hole }) => `const text = (() => ${quote(prefix)} + ${hole})();`,
  ),
  written(
    'property of an object',
    ({ prefix, hole }) =>
      `const made = { text: ${quote(prefix)} + ${hole} };\nconst { text } = made;`,
  ),
  written(
    'spread into an array',
    ({ prefix, hole }) =>
      `const tail = [${hole}];\nconst text = [${quote(prefix)}, ...tail].join('');`,
  ),
  written(
    'assigned in a try block',
    ({ prefix, hole }) =>
      `let text;\ntry { text = ${quote(prefix)} + ${hole}; } catch { text = ''; }`,
  ),
];
