import {
  endOf,
  exportedValue,
  isImport,
  isRequire,
  type Kind,
  type Node,
  placeIn,
  PRESET,
  startOf,
  statementsOf,
} from './eslint-syntax.js';

/**
 * Takes the preset out of an ESLint configuration, whatever its options are by now; undefined when
 * it is used in a way that `guardrail init` does not write.
 */
export async function removeFromEslintConfig(text: string): Promise<string | undefined> {
  const code = text.replace(/^\uFEFF/, '');
  try {
    const body = await statementsOf(code);
    const own = body.find((node) => nameOf(node) !== undefined);
    const name = own && nameOf(own);
    const exported = exportedValue(body);
    const entries = (exported && placeIn(exported.value)?.entries) ?? [];
    const at = entries.findIndex((it) => it && isEntry(it, name));
    const entry = entries[at];
    if (!own || !name || !exported || !entry) return undefined;
    const cuts = [
      importCut(code, { body, own, kind: exported.kind }),
      entryCut(code, { previous: entries[at - 1], entry }),
    ];
    const rest = without(code, cuts);
    await statementsOf(rest);
    return new RegExp(`\\b${name}\\b`).test(rest)
      ? undefined
      : `${text.slice(0, text.length - code.length)}${rest}`;
  } catch {
    return undefined;
  }
}

/** The name under which a statement loads the preset, and nothing else. */
function nameOf(node: Node): string | undefined {
  if (node.type === 'ImportDeclaration' && node.source.value === PRESET) {
    const [only, ...more] = node.specifiers;
    return only?.type === 'ImportDefaultSpecifier' && more.length === 0
      ? only.local.name
      : undefined;
  }
  if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return undefined;
  const [only] = node.declarations;
  if (only?.id.type !== 'Identifier' || !only.init || !isRequire(only.init)) return undefined;
  const [from] = only.init.type === 'CallExpression' ? only.init.arguments : [];
  return from?.type === 'StringLiteral' && from.value === PRESET ? only.id.name : undefined;
}

/** `...guardrail(…)` */
function isEntry(node: Node, name: string | undefined): boolean {
  return (
    node.type === 'SpreadElement' &&
    node.argument.type === 'CallExpression' &&
    node.argument.callee.type === 'Identifier' &&
    node.argument.callee.name === name
  );
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** With its line; with the blank line below it where we had put one. */
function importCut(
  code: string,
  { body, own, kind }: { body: readonly Node[]; own: Node; kind: Kind },
): Cut {
  const previous = body[body.indexOf(own) - 1];
  const isFirst = previous === undefined && code.slice(0, startOf(own)).trim() === '';
  if (previous !== undefined && isImport(previous, kind)) {
    return { from: lineEndBefore(code, startOf(own)), to: endOf(own) };
  }
  const end = /^[ \t]*\r?\n/.exec(code.slice(endOf(own)))?.[0] ?? '';
  const blank = isFirst ? (/^\r?\n/.exec(code.slice(endOf(own) + end.length))?.[0] ?? '') : '';
  return { from: startOf(own), to: endOf(own) + end.length + blank.length };
}

function lineEndBefore(code: string, at: number): number {
  return code.slice(0, at).replace(/\r?\n[ \t]*$/, '').length;
}

/** With the comma before it, or the one behind it where it comes first or a comment lies between. */
function entryCut(
  code: string,
  { previous, entry }: { previous: Node | null | undefined; entry: Node },
): Cut {
  const to = endOf(entry);
  if (previous && /^\s*,\s*$/.test(code.slice(endOf(previous), startOf(entry)))) {
    return { from: endOf(previous), to };
  }
  const comma = /^\s*,/.exec(code.slice(to))?.[0] ?? '';
  const line = lineOf(code, startOf(entry), to + comma.length);
  return line ?? { from: startOf(entry), to: to + comma.length };
}

/** The whole line when there is nothing else on it. */
function lineOf(code: string, from: number, to: number): Cut | undefined {
  const start = code.lastIndexOf('\n', from - 1) + 1;
  const end = /^[ \t]*\r?\n/.exec(code.slice(to))?.[0];
  const isAlone = code.slice(start, from).trim() === '' && end !== undefined && start > 0;
  return isAlone ? { from: start, to: to + end.length } : undefined;
}

function without(code: string, cuts: readonly Cut[]): string {
  return cuts
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), code);
}
