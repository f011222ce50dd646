import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, staticKey, unwrap, type CallLike, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';

/**
 * How statements of SQL ask for what is like something: operators of pgvector in the order, functions of
 * vectors, and the searches in texts of PostgreSQL, MySQL and SQLite.
 * https://github.com/pgvector/pgvector#querying, https://alexgarcia.xyz/sqlite-vec/features/knn.html,
 * https://docs.turso.tech/features/ai-and-embeddings, https://www.postgresql.org/docs/current/textsearch-controls.html
 */
const likeness = new RegExp(
  [
    String.raw`\border\s+by\b[^;]*?<(?:->|=>|#>|\+>)`,
    String.raw`\b(?:vec|vector|embedd?ings?)\w*"?\)?\s*<(?:->|=>|#>|\+>)`,
    String.raw`<(?:->|=>|#>|\+>)[^;]{0,60}::\s*(?:half|sparse)?vec(?:tor)?\b`,
    String.raw`\b(?:vector_top_k|vector_distance_(?:cos|l2)|vec_distance_(?:cosine|l2)|vector_distance|cosine_?distance|cosine_similarity|array_cosine_(?:similarity|distance))\s*\(`,
    String.raw`\bwhere\b[^;]*?\bmatch\s*(?:\?|:|\$|@|\(|'|$)`,
    String.raw`@@\s*(?:(?:plain|phrase|websearch_)?to_tsquery|query\b|\$|\?|:)`,
  ].join('|'),
  'i',
);

/** `ORDER BY place <-> point` finds what is near, which is not what is alike. */
const geometry = /\b(?:st_\w+|geom\w*|geog\w*|point|location|coordinates)\b/i;

/** What can be seen of it in a file that has such a statement. */
const hint = /<(?:->|=>|#>|\+>)|vec(?:tor)?_|cosine|\b(?:match|against)\b|@@/i;
const hints = new WeakMap<Engine, boolean>();

/**
 * Whether a call is given a statement that finds texts by likeness. What it gives was looked up, and whoever wrote
 * the texts wrote it.
 */
export function asksForLikeness(engine: Engine, call: CallLike, frame: Frame | undefined): boolean {
  if (!hasHint(engine)) return false;
  if (call.type === 'TaggedTemplateExpression') return isSearch(constantText(call.quasi));
  const [first] = call.arguments;
  if (first === undefined || first.type === 'SpreadElement') return false;
  if (isOfText(engine, call)) return false;
  if (call.type === 'CallExpression' && isOfVector(engine, call)) return true;
  return [first, ...statementIn(first)].some((each) => isSearch(textIn(engine, each, frame)));
}

function hasHint(engine: Engine): boolean {
  const known = hints.get(engine) ?? isHinted(engine.text);
  hints.set(engine, known);
  return known;
}

function isHinted(text: string): boolean {
  return (/\bselect\b/i.test(text) && hint.test(text)) || /\brpc\b/.test(text);
}

/** `supabase.rpc('match_documents', { query_embedding })`: a function of the database that is given a vector. */
function isOfVector(
  engine: Engine,
  { callee, arguments: [, given] }: TSESTree.CallExpression,
): boolean {
  if (given?.type !== 'ObjectExpression' || !isOfDatabase(engine, callee)) return false;
  return given.properties.some(
    (each) =>
      each.type === 'Property' &&
      /embedding|vector/i.test(staticKey(each.key, each.computed) ?? ''),
  );
}

function isOfDatabase(engine: Engine, callee: Node): boolean {
  return engine
    .denote(callee)
    .some(
      (each) =>
        each.kind === 'api' &&
        each.nodes.some(({ calls }) => calls.some(({ sink }) => sink.kind === 'sql')),
    );
}

function isSearch(text: string): boolean {
  return /\bselect\b/i.test(text) && likeness.test(text) && !isOfPlaces(text);
}

function isOfPlaces(text: string): boolean {
  return geometry.test(text) && !/\b(?:vec|embedd?ing)/i.test(text);
}

/** `{ text: 'SELECT …', values }` */
function statementIn(node: Node): readonly Node[] {
  const inner = unwrap(node);
  if (inner.type !== 'ObjectExpression') return [];
  return inner.properties.flatMap((each) =>
    each.type === 'Property' &&
    each.key.type === 'Identifier' &&
    (each.key.name === 'text' || each.key.name === 'sql' || each.key.name === 'query')
      ? each.value
      : [],
  );
}

/** The constant parts, with marks for the others. */
function textIn(engine: Engine, node: Node, frame: Frame | undefined): string {
  const inner = unwrap(node);
  if (inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression') return '';
  if (inner.type === 'TaggedTemplateExpression') return constantText(inner.quasi);
  const { texts } = engine.value(inner, frame);
  return texts
    .slice(0, 4)
    .map((text) => text.map((part) => (typeof part === 'string' ? part : '?')).join(''))
    .join('\n');
}

function constantText({ quasis }: TSESTree.TemplateLiteral): string {
  return quasis.map(({ value }) => value.cooked ?? value.raw).join('?');
}

/** `console.log(sql)`, `sql.replace(…)`: what is done with the text itself gives no rows. */
function isOfText(engine: Engine, call: CallLike): boolean {
  return engine
    .denote(calleeOf(call))
    .some((each) => each.kind === 'api' && each.path.startsWith('global.'));
}
