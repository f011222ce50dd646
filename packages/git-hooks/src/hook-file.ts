export interface MergeOptions {
  /** Put a new block above the user's lines, right below `#!`. */
  readonly first?: boolean;
}

/**
 * Adds the block after the user's lines, or renews the one that is there. A last line that ends the
 * script stays last; undefined when an earlier one does, as the block would never be reached.
 */
export function mergeHook(
  text: string,
  block: string,
  { first = false }: MergeOptions = {},
): string | undefined {
  const unix = text.replaceAll('\r\n', '\n');
  const found = OWNED.exec(unix);
  if (found) {
    return `${unix.slice(0, found.index)}${block}${unix.slice(found.index + found[0].length)}`;
  }
  return first ? prepend(unix, block) : append(unix, block);
}

function prepend(unix: string, block: string): string {
  const [head = ''] = /^#!.*(?:\n|$)/.exec(unix) ?? [];
  const gap = head === '' || head.endsWith('\n') ? '' : '\n';
  return `${head}${gap}${block}${unix.slice(head.length)}`;
}

function append(unix: string, block: string): string | undefined {
  const at = ENDING.exec(unix)?.index;
  if (at !== undefined) {
    const isLast = !/\n\s*\S/.test(unix.slice(at));
    return isLast ? `${unix.slice(0, at)}${block}${unix.slice(at)}` : undefined;
  }
  const gap = unix === '' || unix.endsWith('\n') ? '' : '\n';
  return `${unix}${gap}${block}`;
}

/** The text without the block: what `mergeHook` was given, but for line ends. */
export function removeHook(text: string): string {
  const found = OWNED.exec(text);
  if (!found) return text;
  return `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
}

/** Which generation of our lines a hook file has: 1 is the first, undefined without any. */
export function blockGeneration(text: string): number | undefined {
  const found = /^# guardrail:start(?: (\d+))?/m.exec(text);
  return found ? Number(found[1] ?? 1) : undefined;
}

/** `exec` with a redirection alone goes on. */
const ENDING = /^(?:exit\b|exec\s+[^<>\s\d])/m;
const OWNED = /^# guardrail:start.*\n[^]*?^# guardrail:end.*(?:\n|$)/m;
