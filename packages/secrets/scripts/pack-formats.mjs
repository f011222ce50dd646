// The table of formats for programs that only have to find secrets, such as a redactor in a browser: no
// texts for people, formats of one pattern as one, and every pattern written short. `unpack` reads it.
import { formats } from '../dist/index.js';

/** What a sign of a short pattern stands for; src/packed/unpack.ts has the same. */
export const CLASSES = {
  '#': '[A-Za-z0-9]',
  '~': '[A-Za-z0-9_-]',
  '@': '[a-f0-9]',
  '%': '[a-z0-9]',
  '&': '[A-Fa-f0-9]',
  '!': '[A-Z0-9]',
  ';': '\\d',
  '"': '[A-Za-z0-9+/]',
};
const SIGNS = new RegExp(`[${Object.keys(CLASSES).join('')}' \`]`);

/** The text of src/packed/packed.generated.ts. */
export function packedFormats(head) {
  const common = formats.filter(({ files }) => files === undefined);
  const shared = sharedValues(common);
  const packed = new Map();
  const special = [];
  for (const format of merged(common)) {
    const line = lineOf(format);
    const options = optionsOf(format, shared);
    if (line === undefined) special.push(specialOf(format, options));
    else addTo(packed, options, line, format);
  }
  const names = [...new Set(common.flatMap(predicatesOf))].sort();
  return `${head}
import type { Matchable } from '../format.js';
import { ${names.join(', ')} } from '../predicates.js';
import type { PackedFormats } from './unpack.js';

${[...shared].map(([code, name]) => `const ${name} = ${code};\n`).join('')}
/** Formats in short; see \`unpack\`. */
export const packed: readonly PackedFormats[] = [
${[...packed].map(([options, lists]) => `  [${options}, ${lists.map(joined).join(', ')}],\n`).join('')}];

/** Formats that cannot be written so. */
export const special: readonly Matchable[] = [
${special.map((one) => `  ${one},\n`).join('')}];
`;
}

/** One format for those that differ in nothing but the names that such a value has. */
function merged(common) {
  const byShape = new Map();
  for (const format of common) {
    const key =
      format.place === 'itself'
        ? format.id
        : JSON.stringify([
            canonical(format.pattern.source),
            optionsOf(format),
            format.publicPrefix,
          ]);
    const known = byShape.get(key);
    const keywords = [...(known?.keywords ?? []), ...format.keywords];
    byShape.set(key, { ...format, ...known, keywords: [...new Set(keywords)] });
  }
  return [...byShape.values()];
}

/** `[where, line]`: by prefix as \`pattern prefix …\`, by words as \`prefix'pattern word …\`. */
function lineOf({ pattern, keywords, publicPrefix, place }) {
  const source = canonical(pattern.source);
  const prefix = escaped(publicPrefix);
  const body = shortened(source.slice(prefix.length));
  if (pattern.ignoreCase || !source.startsWith(prefix) || body === undefined) return undefined;
  if (SIGNS.test(publicPrefix) || keywords.some((word) => word.includes(' '))) return undefined;
  const isPlain = keywords.length === 1 && keywords[0] === publicPrefix.toLowerCase();
  if (place === 'itself' && isPlain) return { list: 0, body, words: [publicPrefix] };
  const words = place === 'value' ? unspelled(keywords) : keywords;
  return { list: 1, body: publicPrefix === '' ? body : `${publicPrefix}'${body}`, words };
}

function addTo(packed, options, { list, body, words }) {
  const lists = packed.get(options) ?? [new Map(), new Map()];
  packed.set(options, lists);
  lists[list].set(body, [...(lists[list].get(body) ?? []), ...words]);
}

function joined(lines) {
  const text = [...lines].map(([body, words]) => [body, ...words.sort()].join(' ')).sort();
  return `\`${text.join('\n').replaceAll('\\', '\\\\').replaceAll('${', '\\${')}\``;
}

/** What the spellings of other words hold is left out. */
function unspelled(keywords) {
  return keywords.filter(
    (word) => !keywords.some((other) => other !== word && spellings(other).includes(word)),
  );
}

function spellings(word) {
  if (!/[a-z]_+[a-z]/.test(word)) return [word];
  return [word, word.replaceAll('_', '-'), word.replaceAll('_', '')];
}

function escaped(text) {
  return text.replace(/[$.+()*?[\]^{|}\\]/g, '\\$&');
}

/** The pattern with every class in one spelling. */
function canonical(source) {
  return source.replaceAll('\\/', '/').replace(/\[[\w+\\-]{2,20}\]|\\d/g, (found) => {
    const known = Object.values(CLASSES).find((one) => members(one) === members(found));
    return known ?? found;
  });
}

function members(found) {
  const pattern = new RegExp(found);
  return Array.from(
    { length: 128 },
    (_, code) => pattern.test(String.fromCharCode(code)) && 1,
  ).join();
}

/** `undefined` when what it is expanded to is something else. */
function shortened(source) {
  if (SIGNS.test(source)) return undefined;
  let text = source;
  for (const [sign, found] of Object.entries(CLASSES)) text = text.replaceAll(found, sign);
  text = text.replace(/([#~@%&!;"])\{(\d+(?:,\d+)?)\}/g, '$1$2');
  const again = text.replace(/([#~@%&!;"])(\d+(?:,\d+)?)?/g, (_, sign, times) =>
    times === undefined ? CLASSES[sign] : `${CLASSES[sign]}{${times}}`,
  );
  return again === source ? text : undefined;
}

const PREDICATES = ['hasValidCheck', 'isNamed', 'isPlausible'];

function predicatesOf(format) {
  return PREDICATES.flatMap((key) => (format[key] ? [nameOf(format[key])] : []));
}

/** The bundler may have numbered it. */
function nameOf(predicate) {
  return predicate.name.replace(/\$\d+$/, '');
}

/** Code of an object: all but the pattern, the keywords and the prefix. */
function optionsOf(format, shared) {
  const { alphabet, isGeneric, kind, minimumEntropy, naming, offset, place } = format;
  const named = (code) => shared?.get(code) ?? code;
  const entries = [
    ['place', `'${place}'`],
    ['alphabet', named(literal(alphabet))],
    naming && ['naming', named(String(naming))],
    kind === 'private-key' && ['kind', `'${kind}'`],
    minimumEntropy !== undefined && ['minimumEntropy', minimumEntropy],
    offset !== undefined && ['offset', offset],
    isGeneric === true && ['isGeneric', true],
    ...PREDICATES.map((key) => format[key] && [key, nameOf(format[key])]),
  ];
  return `{ ${entries
    .filter(Boolean)
    .map(([key, value]) => (key === value ? key : `${key}: ${value}`))
    .join(', ')} }`;
}

function specialOf({ pattern, keywords, publicPrefix }, options) {
  const words = `keywords: [${keywords.map(literal).join(', ')}]`;
  return `{ ...${options}, publicPrefix: ${literal(publicPrefix)}, pattern: ${pattern}, ${words} }`;
}

function literal(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Names for what many formats have in common. */
function sharedValues(common) {
  const counts = new Map();
  for (const { alphabet, naming } of common)
    for (const code of [literal(alphabet), ...(naming ? [String(naming)] : [])])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  const often = [...counts].filter(([code, count]) => count > 5 && code.length > 2);
  return new Map(
    often.map(([code], at) => [code, `${code.startsWith('/') ? 'NAMING' : 'ALPHABET'}_${at + 1}`]),
  );
}
