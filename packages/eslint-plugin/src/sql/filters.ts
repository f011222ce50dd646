import type { SinkUse, Text, Value } from '@magi-guardrail/dataflow';

/** `$1:raw`, `$1^`, `$1:value`, `$1#`, and the same of a name in brackets: `$<name:raw>`. */
const unescaped =
  /\$(?:(?<at>\d+)(?<of>\^|#|:raw\b|:value\b)|[{(<[/]\s*(?<name>[\w$]+)\s*(?<by>\^|#|:raw|:value)\s*[})>\]/])/gi;

/** The text with the values in it that are put in as they are, where the library knows how to say so. */
export function filtered(text: Text, use: SinkUse<'sql'>): Text {
  const { filters, values } = use.sink;
  if (filters !== true || values === undefined) return text;
  return text.flatMap((part) => (typeof part === 'string' ? withValues(part, use, values) : part));
}

function withValues(part: string, use: SinkUse<'sql'>, values: number | string): Text {
  const found = [...part.matchAll(unescaped)];
  if (found.length === 0) return [part];
  const given = use.argument(values);
  const between = (at: number) => {
    const before = found[at - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    return part.slice(from, found[at]?.index ?? part.length);
  };
  const pieces = found.flatMap(({ groups = {} }, at) => {
    const { at: index, name, of, by } = groups;
    const value = given && valueFor(given, index, name);
    // Of `:value` each quote is doubled.
    return [between(at), ...textOf(value, /^(?:#|:value)$/i.test(of ?? by ?? ''))];
  });
  return [...pieces, between(found.length)].filter((piece) => piece !== '');
}

function valueFor(
  given: Value,
  index: string | undefined,
  name: string | undefined,
): Value | undefined {
  if (name !== undefined) return given.properties?.get(name) ?? unknown(given);
  if (given.elements !== undefined) return given.elements[Number(index) - 1];
  return index === '1' || given.type === 'array' ? given : undefined;
}

/** All of an object of which the properties are not known. */
const unknown = (given: Value) => (given.properties === undefined ? given : undefined);

function textOf(value: Value | undefined, isEscaped: boolean): Text {
  const [text, ...others] = value?.texts ?? [];
  // One of several constants.
  if (text === undefined || (others.length > 0 && value?.constants !== undefined)) return ['a'];
  const worst = [text, ...others].find((each) => each.some((part) => typeof part !== 'string'));
  return (worst ?? text).map((part) =>
    typeof part === 'string' || !isEscaped
      ? part
      : { ...part, safeFor: new Set([...part.safeFor, 'sql-quoted' as const]) },
  );
}
