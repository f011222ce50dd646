import {
  calleeName,
  unwrap,
  type Analysis,
  type Hole,
  type SinkUse,
  type Text,
  type Value,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { choosesHost } from './address.js';
import { chosenIn } from './chosen.js';
import { isPage, isPageByDefault } from './page.js';

/** Markup that a model wrote, and that nothing has cleaned. */
export function judgeMarkup(use: SinkUse<'html'>, analysis: Analysis): Hole | undefined {
  const { arguments: positions, tags, texts, typedAt, typedBy, when } = use.sink;
  if (when !== undefined && !holds(use, when, analysis)) return undefined;
  const isUnsafe = ({ safeFor }: Hole) => !safeFor.has('html');
  const written = first(use.arguments(positions), isUnsafe);
  if (texts === true) return judgeText(use, isUnsafe, analysis);
  const isTyped = typedAt !== undefined || typedBy !== undefined;
  if (written === undefined || (tags !== true && !isTyped)) return written;
  const tagged =
    tags === true
      ? first(use.arguments(positions), (hole, text) => isUnsafe(hole) && hasTags(text))
      : undefined;
  return tagged ?? (isTyped && isPage(use, analysis) ? written : undefined);
}

/** A text of which nobody said what it is; with tags in it, other rows judge it. */
function judgeText(
  use: SinkUse<'html'>,
  isUnsafe: (hole: Hole) => boolean,
  analysis: Analysis,
): Hole | undefined {
  const found = use.arguments(use.sink.arguments).flatMap((value) => {
    const isString = value.type === 'string';
    return (
      chosenIn(
        value,
        (hole, text) => isUnsafe(hole) && !hasTags(text) && (isString || isTextOf(hole)),
      ) ?? []
    );
  });
  return found.length > 0 && isPageByDefault(use, analysis) ? found[0] : undefined;
}

/** Under these names answers have their text, and not an object. */
const texts = new Set(['text', 'output_text', 'outputText', 'completion']);

function isTextOf({ node, path, read }: Hole): boolean {
  const nodes = [node, ...path.map((step) => step.node)];
  // What was parsed is answered as JSON.
  if (nodes.some((each) => /parse/i.test(calledName(each) ?? ''))) return false;
  if (read !== undefined && texts.has(read)) return true;
  return nodes.some((each) => {
    const made = unwrap(each);
    const name = made.type === 'CallExpression' ? unwrap(made.callee) : made;
    if (name.type !== 'MemberExpression' || name.property.type !== 'Identifier') return false;
    if (texts.has(name.property.name)) return true;
    const owner = unwrap(name.object);
    return (
      name.property.name === 'content' &&
      owner.type === 'MemberExpression' &&
      owner.property.type === 'Identifier' &&
      (owner.property.name === 'message' || owner.property.name === 'delta')
    );
  });
}

function calledName(node: TSESTree.Node): string | undefined {
  const call = unwrap(node);
  return call.type === 'CallExpression' ? calleeName(call.callee) : undefined;
}

/** A list of plugins among which is the one that makes it dangerous, and none that cleans up after it. */
function holds(
  use: SinkUse<'html'>,
  { position, is }: NonNullable<SinkUse<'html'>['sink']['when']>,
  analysis: Analysis,
): boolean {
  const value = use.argument(position);
  if (value?.constants?.includes(is) === true) return true;
  const names = (value?.elements ?? []).flatMap(({ node }) => analysis.named(node));
  return names.includes(String(is)) && !names.some((name) => name.includes('sanitize'));
}

function hasTags(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && /<[a-z!/]/i.test(part));
}

/** A path that a model chose, or a part of it that can lead out of its folder. */
export function judgeFile(use: SinkUse<'file'>): Hole | undefined {
  const { root = [], arguments: positions } = use.sink;
  if (root.some((each) => use.argument(each) !== undefined)) return undefined;
  return first(use.arguments(positions), ({ safeFor }) => !safeFor.has('path'));
}

/** An address whose host a model chose. */
export function judgeAddress(use: SinkUse<'network'> | SinkUse<'redirect'>): Hole | undefined {
  const { sink } = use;
  const isUnsafe = ({ safeFor }: Hole) => !safeFor.has('url-host');
  const hosts = sink.kind === 'network' ? (sink.hosts ?? []) : [];
  return (
    first(
      use.arguments(sink.arguments),
      (hole, text) => isUnsafe(hole) && choosesHost(hole, text),
    ) ?? first(use.arguments(hosts), isUnsafe)
  );
}

function first(
  values: readonly Value[],
  isHarmful: Parameters<typeof chosenIn>[1],
): Hole | undefined {
  for (const value of values) {
    const hole = chosenIn(value, isHarmful);
    if (hole !== undefined) return hole;
  }
  return undefined;
}
