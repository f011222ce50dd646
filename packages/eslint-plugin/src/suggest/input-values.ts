import type { SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { partsOf } from './parts.js';
import type { Program } from './placeholders.js';
import type { Bound } from './quoted-values.js';
import { textOf, toSource } from './source.js';
import { bindValues } from './sql-rewrite.js';

/** `request().query(`… id = ${id}`)` → `request().input('id', id).query('… id = @id')`. */
export function suggestInputValues(
  { node, sink, via, tagged }: SinkUse<'sql'>,
  { analysis, sourceCode }: Program,
): readonly Suggestion[] {
  if (sink.input === undefined || via !== undefined || tagged) return [];
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const { object, optional } = node.callee;
  const [query] = node.arguments;
  const parts = query && partsOf(query);
  // A request with a name may be used again, and takes no parameter twice.
  if (query === undefined || parts === undefined || optional || !isMadeHere(object)) return [];
  const bound = bindValues(parts, { analysis, limits: false, lists: false });
  if (bound === undefined) return [];
  const taken = textOf(sourceCode, node);
  const names = namesFor(bound.values, (name) => new RegExp(`['"@]${name}\\b`).test(taken));
  const text = bound.pieces.map((piece) =>
    typeof piece === 'string' ? piece : `@${names.get(piece) ?? ''}`,
  );
  const inputs = bound.values.map(
    (value) =>
      `.${sink.input ?? ''}('${names.get(value) ?? ''}', ${toSource(sourceCode, value.parts)})`,
  );
  const end = object.range[1];
  const edits = [
    { range: [end, end] as const, text: inputs.join('') },
    { range: query.range, text: toSource(sourceCode, [text.join('')]) },
  ];
  const placeholder = `@${[...names.values()][0] ?? ''}`;
  return [{ messageId: 'usePlaceholders', data: { placeholder }, edits }];
}

function isMadeHere(object: TSESTree.Expression): boolean {
  return object.type === 'CallExpression' || object.type === 'NewExpression';
}

/** Each value is called what the program calls it, as far as that is one name. */
function namesFor(
  values: readonly Bound[],
  isTaken: (name: string) => boolean,
): ReadonlyMap<Bound, string> {
  const names = new Map<Bound, string>();
  for (const value of values) {
    const own = nameOf(value.hole) ?? 'value';
    let name = own;
    for (let count = 2; [...names.values()].includes(name) || isTaken(name); count++)
      name = `${own}${count}`;
    names.set(value, name);
  }
  return names;
}

function nameOf(node: TSESTree.Expression): string | undefined {
  const name = node.type === 'MemberExpression' && !node.computed ? node.property : node;
  return name.type === 'Identifier' && /^[a-z]\w*$/i.test(name.name) ? name.name : undefined;
}
