import type { Analysis, Hole, SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Check } from '../rule/define-rule.js';
import { isCheckedElsewhere, outermostFunction } from './checked.js';
import { decides } from './claims.js';

/** A token of a caller that is believed, though nobody has looked at its signature. */
export interface Unchecked {
  readonly use: SinkUse<'token'>;
  /** Where the token comes from; unknown for the one that a request carries itself. */
  readonly hole?: Hole;
}

/** Tokens that are read, and on whose claims something depends. */
export function* uncheckedTokens({ analysis, sourceCode }: Check<object>): Generator<Unchecked> {
  const uses = analysis.sinks('token');
  const reads = uses.filter((use) => use.sink.does === 'read' && holds(use));
  if (reads.length === 0) return;
  const isRead = new Set(reads.map(({ node }) => node));
  const checked = new Set(
    uses.flatMap(({ sink, node }) =>
      sink.does === 'verify' && !isRead.has(node) ? [outermostFunction(node)] : [],
    ),
  );
  for (const use of reads) {
    const token = tokenOf(use, analysis);
    if (token === undefined || checked.has(outermostFunction(use.node))) continue;
    if (isCheckedElsewhere(use, { analysis, sourceCode })) continue;
    if (decides(use.node, { analysis, sourceCode })) yield { use, ...token };
  }
}

function holds({ sink, argument }: SinkUse<'token'>): boolean {
  const { when } = sink;
  return when === undefined || argument(when.position)?.constants?.includes(when.is) === true;
}

/** The token of somebody else; what a page has in its address is for the page alone. */
function tokenOf(
  { sink, argument }: SinkUse<'token'>,
  analysis: Analysis,
): Pick<Unchecked, 'hole'> | undefined {
  if (sink.token === undefined) return {};
  const holes = argument(sink.token)?.texts.flat() ?? [];
  const hole = holes.find(
    (part) => typeof part !== 'string' && part.labels.has('remote') && !isOfPage(part, analysis),
  );
  return typeof hole === 'object' ? { hole } : undefined;
}

function isOfPage({ path, node }: Hole, analysis: Analysis): boolean {
  return [...path.map((step) => step.node), node].some(
    (each) => analysis.named(each).some((name) => page.test(name)) || nameIsOfPage(each),
  );
}

const page =
  /^global\.(?:location|document|window|addEventListener)\b|\buse(?:SearchParams|Params|Router)\b/;

function nameIsOfPage(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && node.name === 'location';
}
