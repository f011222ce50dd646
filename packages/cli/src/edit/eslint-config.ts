import {
  endOf,
  exportedValue,
  isImport,
  type Kind,
  type Node,
  type Place,
  placeIn,
  PRESET,
  startOf,
  statementsOf,
} from './eslint-syntax.js';

/**
 * Adds the preset to an ESLint configuration that exports an array, or a call that takes one. Only
 * inserts, so nothing the user wrote moves; undefined when the file is of another kind.
 */
export async function addToEslintConfig(text: string): Promise<string | undefined> {
  const code = text.replace(/^\uFEFF/, '');
  try {
    const body = await statementsOf(code);
    const exported = exportedValue(body);
    const place = exported && placeIn(exported.value);
    if (!exported || !place) return undefined;
    const name = /\bguardrail\b/.test(code) ? 'magiGuardrail' : 'guardrail';
    const merged = insert(code, [
      importOf({ code, body, name, kind: exported.kind }),
      entryOf({ code, place, name }),
    ]);
    await statementsOf(merged);
    return code === text ? merged : `\uFEFF${merged}`;
  } catch {
    return undefined;
  }
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

function entryOf(request: { code: string; place: Place; name: string }): Insertion {
  const { code, place, name } = request;
  const first = place.entries.find((it) => it !== null);
  const last = place.entries.findLast((it) => it !== null);
  if (!first || !last) return firstEntry(code, place, name);
  const line = code.slice(code.lastIndexOf('\n', startOf(first)) + 1, startOf(first));
  const gap = line.trim() === '' ? `\n${line}` : ' ';
  return { at: endOf(last), text: `,${gap}...${name}()` };
}

/** `withNuxt(` may hold nothing but a comment. */
function firstEntry(code: string, { open, close }: Place, name: string): Insertion {
  const inside = code.slice(open, close);
  return inside.includes('\n')
    ? { at: code.lastIndexOf('\n', close) + 1, text: `  ...${name}(),\n` }
    : { at: open, text: `...${name}()` };
}

function importOf(request: {
  code: string;
  body: readonly Node[];
  name: string;
  kind: Kind;
}): Insertion {
  const { code, body, name, kind } = request;
  const last = body.findLast((node) => isImport(node, kind));
  const { quote, end } = styleOf(last && code.slice(startOf(last), endOf(last)));
  const preset = `${quote}${PRESET}${quote}`;
  const statement =
    kind === 'module'
      ? `import ${name} from ${preset}${end}`
      : `const ${name} = require(${preset})${end}`;
  if (last) return { at: endOf(last), text: `\n${statement}` };
  // Not before the first statement: a type comment may belong to it.
  const directive = /^\s*(["'])use strict\1;?\r?\n/.exec(code)?.[0] ?? '';
  return { at: directive.length, text: `${statement}\n${directive === '' ? '\n' : ''}` };
}

/** As the user's own imports are written. */
function styleOf(statement: string | undefined): { readonly quote: string; readonly end: string } {
  const quote = /["'](?=\)?;?\s*$)/.exec(statement ?? '')?.[0] ?? "'";
  return { quote, end: statement === undefined || /;\s*$/.test(statement) ? ';' : '' };
}

function insert(code: string, insertions: readonly Insertion[]): string {
  const eol = code.includes('\r\n') ? '\r\n' : '\n';
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, text: added }) =>
        text.slice(0, at) + added.replace(/\r?\n/g, eol) + text.slice(at),
      code,
    );
}
