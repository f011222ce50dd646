// The table of formats for programs that only have to find secrets, such as a redactor in a browser: no
// texts for people, formats of one pattern as one, and every pattern written short. `unpack` reads it.
import { formats } from '../dist/index.js';
import { CREDENTIAL as credential } from '../src/naming-of-values.ts';
import byName from './by-name.json' with { type: 'json' };

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
  '<': '[A-Za-z0-9_=-]',
  '>': '[A-Za-z0-9-]',
};
const SIGNS = /[#~@%&!;"<>' `]/;

/** Left to who looks at names and addresses anyway: what `password=…` and `scheme://user:…@host` say. */
const BY_NAME = new Set(byName);

/** The text of src/packed/packed.generated.ts. */
export function packedFormats(head) {
  const common = formats.filter(({ id, files }) => files === undefined && !BY_NAME.has(id));
  const shared = sharedValues(common);
  const packed = { byPrefix: new Map(), byWord: new Map(), byName: new Map() };
  const special = [];
  for (const format of merged(common)) {
    const line = lineOf(format);
    const options = optionsOf(format, line?.list, shared);
    if (line === undefined) special.push(specialOf(format, options));
    else addTo(packed[line.list], options, line);
  }
  const names = [...new Set(common.flatMap(predicatesOf))].sort();
  const lists = Object.entries(packed).map(
    ([name, groups]) => `  ${name}: [${written(groups)}],\n`,
  );
  return `${head}
import { ${names.join(', ')} } from '../predicates.js';
import type { PackedFormats } from './unpack.js';

${[...shared].map(([code, name]) => `const ${name} = ${code};\n`).join('')}
/** The formats in short; see \`unpack\`. */
export const packed: PackedFormats = {
${lists.join('')}  special: [
${special.map((one) => `  ${one},\n`).join('')}],
};
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

/** Which list it belongs to, and the parts of its line there; `undefined` when it cannot be written so. */
function lineOf({ pattern, keywords, publicPrefix, place }) {
  const source = canonical(pattern.source);
  const prefix = escaped(publicPrefix);
  const body = shortened(source.slice(prefix.length));
  if (pattern.ignoreCase || !source.startsWith(prefix) || body === undefined) return undefined;
  if (SIGNS.test(publicPrefix) || keywords.some((word) => word.includes(' '))) return undefined;
  const isPlain = keywords.length === 1 && keywords[0] === publicPrefix.toLowerCase();
  if (place === 'itself' && isPlain) return { list: 'byPrefix', body, words: [publicPrefix] };
  const isValue = place === 'value';
  const words = isValue ? unspelled(keywords) : keywords;
  const list = isValue ? 'byName' : 'byWord';
  return { list, body: publicPrefix === '' ? body : `${publicPrefix}'${body}`, words };
}

function addTo(groups, options, { body, words }) {
  const lines = groups.get(options) ?? new Map();
  groups.set(options, lines);
  lines.set(body, [...(lines.get(body) ?? []), ...words]);
}

function written(groups) {
  return [...groups]
    .map(([options, lines]) => {
      const text = [...lines].map(([body, words]) => [body, ...words.sort()].join(' ')).sort();
      const code = text.join('\n').replaceAll('\\', '\\\\').replaceAll('${', '\\${');
      return `[${options}, \`${code}\`]`;
    })
    .join(', ');
}

/** What the spellings of other words hold, or a word that may go on, is left out. */
function unspelled(keywords) {
  return keywords.filter(
    (word) =>
      !keywords.some(
        (other) => other !== word && (spellings(other).includes(word) || isBegun(word, other)),
      ),
  );
}

/** From six letters on a keyword may go on: see `isWord` of src/scan.ts. */
function isBegun(word, beginning) {
  return beginning.length >= 6 && word.startsWith(beginning);
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
  return source.replaceAll('\\/', '/').replace(/\[(?!\^)(?:\\.|[^\]\\]){2,}\]|\\[dw]/g, (found) => {
    const known = Object.values(CLASSES).find((one) => members(one) === members(found));
    return known ?? spelled(found);
  });
}

/** Ranges in the order of most of the others, the other characters sorted, the hyphen last. */
function spelled(found) {
  const left = new Set(charactersOf(found));
  if ([...left].some((one) => one > '~')) return found;
  let text = '';
  for (const range of ['A-Z', 'a-z', '0-9']) {
    const own = charactersOf(`[${range}]`);
    if (!own.every((one) => left.has(one))) continue;
    for (const one of own) left.delete(one);
    text += range;
  }
  const isWord = text === 'A-Za-z0-9' && left.delete('_');
  const others = [...left].sort().join('').replace('-', '');
  if (/[A-Za-z0-9\\\]^\s]/.test(others)) return found;
  if (isWord && others === '' && !left.has('-')) return '\\w';
  return `[${isWord ? '\\w' : text}${others}${left.has('-') ? '-' : ''}]`;
}

function charactersOf(found) {
  const pattern = new RegExp(found);
  const all = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return all.filter((character) => pattern.test(character));
}

function members(found) {
  return charactersOf(found).join('');
}

/** `undefined` when what it is expanded to is something else. */
function shortened(source) {
  if (SIGNS.test(source)) return undefined;
  let text = source;
  for (const [sign, found] of Object.entries(CLASSES)) text = text.replaceAll(found, sign);
  text = text.replace(/([#~@%&!;"<>])\{(\d+(?:,\d+)?)\}/g, '$1$2').replaceAll('\\.', '.');
  return expanded(text) === expanded(source) && /\.[*+{]/.test(source) === false ? text : undefined;
}

/** As src/packed/unpack.ts does it. */
function expanded(body) {
  return body
    .replace(/\\?\./g, '\\.')
    .replace(/([#~@%&!;"<>])(\d+(?:,\d+)?)?/g, (_, sign, times) =>
      times === undefined ? CLASSES[sign] : `${CLASSES[sign]}{${times}}`,
    );
}

const PREDICATES = ['hasValidCheck', 'isNamed', 'isPlausible'];

function predicatesOf(format) {
  return PREDICATES.flatMap((key) => (format[key] ? [nameOf(format[key])] : []));
}

/** The bundler may have numbered it. */
function nameOf(predicate) {
  return predicate.name.replace(/\$\d+$/, '');
}

/** Code of an object: all but the pattern, the keywords, the prefix, and what goes without saying. */
function optionsOf(format, list, shared) {
  const { alphabet, isGeneric, kind, minimumEntropy, naming, offset, place } = format;
  const named = (code) => shared?.get(code) ?? code;
  const entries = [
    list === undefined && place === 'value' && ['place', `'value'`],
    alphabet !== WORD && ['alphabet', named(literal(alphabet))],
    naming && String(naming) !== CREDENTIAL && ['naming', named(String(naming))],
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

// What goes without saying; src/packed/unpack.ts has the same.
const WORD = 'A-Za-z0-9_';
const CREDENTIAL = String(credential);

function specialOf({ pattern, keywords, publicPrefix }, options) {
  const words = keywords.map((word) => word.replaceAll(' ', '^')).join(' ');
  return `[${options}, ${literal(words)}, ${pattern}, ${literal(publicPrefix)}]`;
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
  const often = [...counts].filter(
    ([code, count]) =>
      count > 5 && code.length > 2 && code !== literal(WORD) && code !== CREDENTIAL,
  );
  return new Map(
    often.map(([code], at) => [code, `${code.startsWith('/') ? 'NAMING' : 'ALPHABET'}_${at + 1}`]),
  );
}
