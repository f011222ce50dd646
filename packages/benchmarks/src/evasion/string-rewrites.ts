import { quote } from './program.ts';
import type { Rewrite } from './rewrite.ts';
import { textually, written } from './text-rewrite.ts';

/** Rewrites that send the text through the methods of strings, arrays and encoders. */
export const stringRewrites: readonly Rewrite[] = [
  textually('slice', ({ prefix, hole }) => `(${quote(`-${prefix}`)} + ${hole}).slice(1)`),
  textually(
    'split and join',
    ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).split('').join('')`,
  ),
  textually(
    'replaceAll',
    ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).replaceAll('\\0', '')`,
  ),
  textually('normalize', ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).normalize()`),
  textually('padEnd', ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).padEnd(1)`),
  textually('repeat', ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).repeat(1)`),
  textually('toString', ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).toString()`),
  textually(
    'replace by a function',
    ({ prefix, hole }) => `${quote(`${prefix}%`)}.replace('%', () => ${hole})`,
  ),
  textually('nested template', ({ prefix, hole }) => `\`\${\`${prefix}\${${hole}}\`}\``),
  textually('array as a string', ({ prefix, hole }) => `String([${quote(prefix)} + ${hole}])`),
  textually(
    'flat and join',
    ({ prefix, hole }) => `[[${quote(prefix)}], [${hole}]].flat().join('')`,
  ),
  textually(
    'reverse twice',
    ({ prefix, hole }) => `[${hole}, ${quote(prefix)}].reverse().join('')`,
  ),
  textually(
    'filter and join',
    ({ prefix, hole }) => `[${quote(prefix)}, ${hole}].filter(Boolean).join('')`,
  ),
  textually('Buffer', ({ prefix, hole }) => `Buffer.from(${quote(prefix)} + ${hole}).toString()`),
  textually(
    'URI encoding',
    ({ prefix, hole }) => `decodeURIComponent(encodeURIComponent(${quote(prefix)} + ${hole}))`,
  ),
  textually('base64', ({ prefix, hole }) => `atob(btoa(${quote(prefix)} + ${hole}))`),
  textually(
    'Object.values',
    ({ prefix, hole }) => `Object.values({ a: ${quote(prefix)}, b: ${hole} }).join('')`,
  ),
  textually('comma', ({ prefix, hole }) => `(0, ${quote(prefix)} + ${hole})`),
  written(
    'tag function',
    ({ prefix, hole }) =>
      `const tag = (strings, value) => strings[0] + value;\nconst text = tag\`${prefix}\${${hole}}\`;`,
  ),
  written(
    'default parameter',
    ({ prefix, hole }) =>
      `const build = (text = ${quote(prefix)} + ${hole}) => text;\nconst text = build();`,
  ),
  written(
    'assigned by ??=',
    ({ prefix, hole }) => `let text;\ntext ??= ${quote(prefix)} + ${hole};`,
  ),
  written(
    'built in a loop',
    ({ prefix, hole }) =>
      `let text = '';\nfor (const part of [${quote(prefix)}, ${hole}]) text += part;`,
  ),
  written(
    'built letter by letter',
    ({ prefix, hole }) =>
      `let text = '';\nfor (const letter of ${quote(prefix)} + ${hole}) text += letter;`,
  ),
  written(
    'built in forEach',
    ({ prefix, hole }) =>
      `let text = '';\n[${quote(prefix)}, ${hole}].forEach((part) => { text += part; });`,
  ),
  written(
    'getter of a class',
    ({ prefix, hole }) =>
      `class Text {\n  get whole() { return ${quote(prefix)} + ${hole}; }\n}\nconst text = new Text().whole;`,
  ),
  written(
    'toString of a class',
    ({ prefix, hole }) =>
      `class Text {\n  toString() { return ${quote(prefix)} + ${hole}; }\n}\nconst text = String(new Text());`,
  ),
  written(
    'field of a class',
    ({ prefix, hole }) =>
      `class Text {\n  constructor(value) { this.whole = ${quote(prefix)} + value; }\n}\nconst text = new Text(${hole}).whole;`,
  ),
  written(
    'Map',
    ({ prefix, hole }) =>
      `const texts = new Map();\ntexts.set('a', ${quote(prefix)} + ${hole});\nconst text = texts.get('a');`,
  ),
  written(
    'Set',
    ({ prefix, hole }) => `const text = [...new Set([${quote(prefix)}, ${hole}])].join('');`,
  ),
  written(
    'async function',
    ({ prefix, hole }) =>
      `const build = async (value) => ${quote(prefix)} + value;\nconst text = await build(${hole});`,
  ),
  written(
    'clone',
    ({ prefix, hole }) => `const { text } = structuredClone({ text: ${quote(prefix)} + ${hole} });`,
  ),
  written(
    'written into an index',
    ({ prefix, hole }) =>
      `const parts = [];\nparts[0] = ${quote(prefix)};\nparts[1] = ${hole};\nconst text = parts.join('');`,
  ),
  written(
    'unshifted',
    ({ prefix, hole }) =>
      `const parts = [${hole}];\nparts.unshift(${quote(prefix)});\nconst text = parts.join('');`,
  ),
  written(
    'chained assignment',
    ({ prefix, hole }) => `let other;\nconst text = (other = ${quote(prefix)} + ${hole});`,
  ),
  textually('letters', ({ prefix, hole }) => `[...(${quote(prefix)} + ${hole})].join('')`),
  textually(
    'Buffer and base64',
    ({ prefix, hole }) =>
      `Buffer.from(Buffer.from(${quote(prefix)} + ${hole}).toString('base64'), 'base64').toString()`,
  ),
  textually(
    'bytes',
    ({ prefix, hole }) =>
      `new TextDecoder().decode(new TextEncoder().encode(${quote(prefix)} + ${hole}))`,
  ),
  textually(
    'collapsed spaces',
    ({ prefix, hole }) => `(${quote(prefix)} + ${hole}).replace(/\\t+/g, ' ')`,
  ),
  textually('at of a list', ({ prefix, hole }) => `['', ${quote(prefix)} + ${hole}].at(-1)`),
  textually(
    'flatMap',
    ({ prefix, hole }) => `[${quote(prefix)}, ${hole}].flatMap((part) => [part]).join('')`,
  ),
  textually(
    'resolved promise',
    ({ prefix, hole }) => `await new Promise((resolve) => resolve(${quote(prefix)} + ${hole}))`,
  ),
  written(
    'thrown',
    ({ prefix, hole }) =>
      `let text;\ntry { throw ${quote(prefix)} + ${hole}; } catch (caught) { text = caught; }`,
  ),
  written(
    'Symbol.toPrimitive',
    ({ prefix, hole }) =>
      `const maker = { [Symbol.toPrimitive]: () => ${quote(prefix)} + ${hole} };\nconst text = \`\${maker}\`;`,
  ),
  written(
    'toJSON',
    ({ prefix, hole }) =>
      `const text = JSON.parse(JSON.stringify({ toJSON: () => ${quote(prefix)} + ${hole} }));`,
  ),
  written(
    'static block',
    ({ prefix, hole }) =>
      `class Text {\n  static whole;\n  static { this.whole = ${quote(prefix)} + ${hole}; }\n}\nconst text = Text.whole;`,
  ),
  written(
    'next of a generator',
    ({ prefix, hole }) =>
      `function* texts() { yield ${quote(prefix)} + ${hole}; }\nconst text = texts().next().value;`,
  ),
  written(
    'counted loop',
    ({ prefix, hole }) =>
      `const parts = [${quote(prefix)}, ${hole}];\nlet text = '';\nfor (let i = 0; i < parts.length; i++) text += parts[i];`,
  ),
  written(
    'Object.fromEntries',
    ({ prefix, hole }) =>
      `const { text } = Object.fromEntries([['text', ${quote(prefix)} + ${hole}]]);`,
  ),
  written(
    'Object.defineProperty',
    ({ prefix, hole }) =>
      `const made = {};\nObject.defineProperty(made, 'text', { value: ${quote(prefix)} + ${hole} });\nconst { text } = made;`,
  ),
  written(
    'emitted event',
    ({ prefix, hole }) =>
      `let text;\nconst target = new EventTarget();\ntarget.addEventListener('go', ({ detail }) => { text = detail; });\ntarget.dispatchEvent(new CustomEvent('go', { detail: ${quote(prefix)} + ${hole} }));`,
  ),
];
