import { listNodes, unwrap, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { HeaderRead } from './headers.js';
import type { Reading } from './region.js';

/** A check that is made with an empty key when nobody has set one. */
export interface EmptyKey {
  readonly use: SinkUse<'webhook'>;
  /** `''` */
  readonly node: TSESTree.Node;
  /** What holds the key, if it is set. */
  readonly variable: TSESTree.Node;
}

/** Keys of signatures that are empty when a variable is not set. */
export function* emptyKeys(headers: readonly HeaderRead[], reading: Reading): Generator<EmptyKey> {
  for (const use of reading.analysis.sinks('webhook')) {
    const { key } = use.sink;
    if (key === undefined || use.node.type !== 'CallExpression') continue;
    // An HMAC is made for many reasons.
    if (/createHmac$/.test(use.name) && headers.length === 0) continue;
    const given = use.node.arguments[Number(key)];
    for (const { left, right } of given === undefined ? [] : fallbacksOf(given, reading)) {
      if (isTested(left, given, reading)) continue;
      yield { use, node: right, variable: left };
    }
  }
}

/** `process.env.SECRET || ''`, here or where the name that is given was declared. */
function fallbacksOf(
  given: TSESTree.Node,
  { analysis, sourceCode }: Reading,
): readonly TSESTree.LogicalExpression[] {
  const inner = unwrap(given);
  const places =
    inner.type === 'Identifier'
      ? analysis
          .namesOf(inner)
          .flatMap(({ parent }) =>
            parent?.type === 'VariableDeclarator' && parent.init !== null ? [parent.init] : [],
          )
      : [inner];
  return places
    .flatMap((place) => listNodes(place, sourceCode.visitorKeys))
    .filter((node) => node.type === 'LogicalExpression')
    .filter(({ operator, right }) => operator !== '&&' && isEmpty(right));
}

function isEmpty(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === '';
}

/** `if (!secret) throw …`: an empty key is not used then. */
function isTested(
  variable: TSESTree.Node,
  given: TSESTree.Node | undefined,
  { sourceCode: { text } }: Reading,
): boolean {
  const names = [variable, ...(given === undefined ? [] : [unwrap(given)])].map((node) =>
    text.slice(...node.range),
  );
  return names.some((name) => {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(
      String.raw`!\s*${escaped}(?![\w$.])|\bif\s*\(\s*${escaped}(?![\w$.])|(?<![\w$.])${escaped}\s*(?:&&|\?[^?.]|\.length|[!=]==?)`,
    ).test(text);
  });
}
