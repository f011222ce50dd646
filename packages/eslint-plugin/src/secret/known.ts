import type { SecretFormat, SecretMatch } from '@magi-guardrail/secrets';
import type { TSESTree } from '@typescript-eslint/types';
import type { StringNode } from './strings.js';
import type { Watch } from './watch.js';

/** A secret of a known format, and the node that holds it. */
export interface Known {
  readonly node: TSESTree.Node;
  readonly range: readonly [number, number];
  readonly format: SecretFormat;
}

/** What the table finds in the source text, where it stands in a string: one pass over the file. */
export function knownInText(
  matches: readonly SecretMatch[],
  strings: readonly StringNode[],
  watch: Watch,
) {
  return matches.flatMap(({ formatId, start, end }): Known[] => {
    const holder = stringAt(strings, start);
    const format = formatOf(formatId, watch);
    if (holder === undefined || format === undefined || end > holder.node.range[1]) return [];
    return [{ node: holder.node, range: [start, end], format }];
  });
}

/** The format of a secret that is all of a text, or stands in it, when it is called this. */
export function knownAs(
  value: string,
  name: string | undefined,
  watch: Watch,
): SecretFormat | undefined {
  // The table reads assignments; a line break in the name or in the value would hide it.
  const text = name === undefined ? value : `${name.slice(-80)} = "${value}"`;
  const [match] = watch.find(text);
  return match && formatOf(match.formatId, watch);
}

/** Identifiers and what opens nothing of worth are no credentials: publishable keys, test keys. */
function formatOf(id: string, watch: Watch): SecretFormat | undefined {
  const format = watch.format(id);
  return format?.severity === 'low' ? undefined : format;
}

function stringAt(strings: readonly StringNode[], offset: number): StringNode | undefined {
  let [low, high] = [0, strings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strings[middle]?.node.range[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = strings[low - 1];
  return found !== undefined && offset < found.node.range[1] ? found : undefined;
}
