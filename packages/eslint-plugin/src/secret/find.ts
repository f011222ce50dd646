import type { Analysis, Value } from '@magi-guardrail/dataflow';
import type { SecretFormat } from '@magi-guardrail/secrets';
import { classifyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { holdsCandidate, isCandidate } from './candidates.js';
import { spellingsOf } from './disguise.js';
import { knownAs, knownInText } from './known.js';
import { nameOf } from './name.js';
import { stringsOf, type StringNode, type Strings } from './strings.js';
import type { Watch } from './watch.js';

/** A secret in the code. */
export interface Found {
  readonly node: TSESTree.Node;
  /** The part of the node that is the secret, when it is not all of it. */
  readonly range?: readonly [number, number];
  readonly format: SecretFormat;
  /** What the program calls it. */
  readonly name?: string | undefined;
  /** It stands nowhere as it is: the program puts it together. */
  readonly isAssembled?: boolean;
}

interface File {
  readonly analysis: Analysis;
  readonly text: string;
  readonly watch: Watch;
  /** What is reported where it is written. */
  readonly told: ReadonlySet<string>;
}

/** The secrets that tell by their text what they are, or by their name and their text together. */
export function* secretsIn(
  sourceCode: SourceCode,
  analysis: Analysis,
  watch: Watch,
): Generator<Found> {
  const { text } = sourceCode;
  const matches = watch.find(text);
  const mayHold = holdsCandidate(text);
  if (matches.length === 0 && !mayHold) return;
  const nodes = stringsOf(sourceCode);
  const taken = new Set<TSESTree.Node>();
  for (const known of knownInText(matches, nodes.strings, watch)) {
    taken.add(known.node);
    yield { ...known, name: nameOf(known.node) };
  }
  if (!mayHold) return;
  const candidates = nodes.strings.filter((each) => !taken.has(each.node) && isCandidate(each));
  if (candidates.length === 0) return;
  for (const found of alone(candidates, text.includes('.reverse('), watch)) {
    taken.add(found.node);
    yield found;
  }
  const left = candidates.filter(({ node }) => !taken.has(node));
  const told = new Set(nodes.strings.flatMap(({ node, value }) => (taken.has(node) ? value : [])));
  if (left.length > 0) yield* through({ analysis, text, watch, told }, nodes, left);
}

/** By the name that the program gives a text from further away, and by what it hides. */
function* alone(
  candidates: readonly StringNode[],
  isReversing: boolean,
  watch: Watch,
): Generator<Found> {
  for (const { node, value } of candidates) {
    const name = nameOf(node);
    for (const spelling of spellingsOf(value, isReversing)) {
      const format = knownAs(spelling, name, watch);
      if (format === undefined) continue;
      yield { node, format, name };
      break;
    }
  }
}

/** Texts that are put together, and those that get their name elsewhere: the engine says what they are. */
function* through(
  { analysis, text, watch, told }: File,
  { sums, named }: Strings,
  left: readonly StringNode[],
): Generator<Found> {
  const byValue = new Map(left.map((each) => [each.value, each.node]));
  const mayHold = holding(left, text);
  const asked = [...named.filter((node) => isSecretName(nameOf(node))), ...sums].filter(mayHold);
  const taken = new Set<TSESTree.Node>();
  for (const node of asked.slice(0, MOST)) {
    const name = nameOf(node);
    for (const value of constantsIn(analysis.valueOf(node))) {
      const holder = byValue.get(value) ?? node;
      const isDone = taken.has(holder) || told.has(value);
      const format = isDone ? undefined : knownAs(value, name, watch);
      if (format === undefined) continue;
      taken.add(holder);
      yield { node: holder, format, name, isAssembled: holder === node };
    }
  }
}

/** Whether one of the strings stands in an expression, or something it is called: all others need no asking. */
function holding(strings: readonly StringNode[], text: string): (node: TSESTree.Node) => boolean {
  const words = strings.flatMap(({ node }) => nameOf(node)?.match(/[\w$]+/g) ?? []);
  const names = new Set(words);
  return ({ range: [start, end] }) =>
    strings.some(({ node: { range } }) => start <= range[0] && range[1] <= end) ||
    (end - start <= LONGEST &&
      text
        .slice(start, end)
        .match(/[\w$]+/g)
        ?.some((word) => names.has(word)) === true);
}

/** Longer expressions put a text for people together. */
const LONGEST = 300;

/** Expressions of a file that are asked for their value: a bundle has thousands. */
const MOST = 300;

/** The texts without holes that a value can be. */
export function constantsIn({ texts }: Value): readonly string[] {
  return texts.flatMap((text) => {
    const parts = text.filter((part) => typeof part === 'string');
    return parts.length === text.length ? [parts.join('')] : [];
  });
}

function isSecretName(name: string | undefined): boolean {
  return name !== undefined && classifyName(name) === 'secret';
}
