import type { Analysis, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import { choosesHost } from './address.js';
import { chosenIn } from './chosen.js';
import { isPage } from './page.js';

/** Markup that a model wrote, and that nothing has cleaned. */
export function judgeMarkup(use: SinkUse<'html'>, analysis: Analysis): Hole | undefined {
  const { arguments: positions, tags, typedAt, typedBy, when } = use.sink;
  if (when !== undefined && !holds(use, when, analysis)) return undefined;
  const isUnsafe = ({ safeFor }: Hole) => !safeFor.has('html');
  const written = first(use.arguments(positions), isUnsafe);
  const isTyped = typedAt !== undefined || typedBy !== undefined;
  if (written === undefined || (tags !== true && !isTyped)) return written;
  const tagged =
    tags === true
      ? first(use.arguments(positions), (hole, text) => isUnsafe(hole) && hasTags(text))
      : undefined;
  return tagged ?? (isTyped && isPage(use, analysis) ? written : undefined);
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
