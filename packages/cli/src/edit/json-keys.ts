import { applyEdits, findNodeAtLocation, modify, type JSONPath, parseTree } from 'jsonc-parser';
import { styleOf } from './json.js';

/**
 * Sets the value of a key and leaves every other byte alone: comments, indent, line ends, a byte order
 * mark, the final newline. Among sorted keys a new one gets its place, otherwise it comes last.
 */
export function setKey(text: string, path: JSONPath, value: unknown): string {
  const json = text.replace(/^\uFEFF/, '');
  const tree = parseTree(json);
  const hasParent = tree !== undefined && findNodeAtLocation(tree, path.slice(0, -1)) !== undefined;
  const name = String(path.at(-1));
  const options = {
    formattingOptions: styleOf(json),
    ...(hasParent && { getInsertionIndex: (names: string[]) => placeOf(name, names) }),
  };
  const mark = text.slice(0, text.length - json.length);
  return `${mark}${applyEdits(json, modify(json, path, value, options))}`;
}

/** Removes a key with its value. */
export function removeKey(text: string, path: JSONPath): string {
  return setKey(text, path, undefined);
}

/** As package managers keep the names of packages. */
function placeOf(name: string, names: readonly string[]): number {
  const isSorted =
    names.length > 1 && names.every((it, at) => at === 0 || (names[at - 1] ?? '') < it);
  const next = isSorted ? names.findIndex((it) => it > name) : -1;
  return next < 0 ? names.length : next;
}
