import type { Text, Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { SafeFor } from '../model.js';
import { hasFolder } from './below.js';
import { concatValues, constantValue, safeValue } from './build.js';
import { sanitizedValue } from './sanitized.js';

/** `path.join(a, b)`. `..` and doubled slashes stay as they are: no rule needs the shortest spelling. */
export function joinedPath(engine: Engine, call: Node, all: readonly Value[]): Value {
  const parts = all.flatMap((value, at) =>
    at === 0 ? [value] : [constantValue(call, '/'), value],
  );
  const value = safeValue(concatValues(call, engine.text, parts), 'path-steps');
  // From the root of the disk no way leads up.
  return { ...value, texts: value.texts.map((text) => (isFromRoot(text) ? below(text) : text)) };
}

function isFromRoot([first, ...others]: Text): boolean {
  return typeof first === 'string' && /^[/\\]+$/.test(first) && others.length > 0;
}

function below(text: Text): Text {
  return text.map((part) =>
    typeof part === 'string'
      ? part
      : { ...part, safeFor: new Set([...part.safeFor, 'path-below' as const]) },
  );
}

/** `path.resolve(a, b)`: an absolute path, inside of the folder if what is put there cannot lead out. */
export function resolvedPath(engine: Engine, call: Node, all: readonly Value[]): Value {
  const clears: SafeFor[] = ['argument', 'path-steps', 'path-below'];
  const isKept = all.every(({ texts }, at) => texts.every((text) => staysBelow(text, at > 0)));
  if (isKept) clears.push('path');
  return sanitizedValue(engine, call, all, clears);
}

/** A part that begins with a slash is where the path begins, whatever stands before it. */
function staysBelow(text: Text, isBehind: boolean): boolean {
  return text.every((part, at) => {
    if (typeof part === 'string' || part.certainty !== 'untrusted') return true;
    if (part.safeFor.has('path')) return isBehind || at > 0;
    return part.safeFor.has('path-below') && hasFolder(part, text);
  });
}

/** `path.parse(file)`: its names lead nowhere. */
export function pathParts(value: Value, call: Node): Value {
  const name = safeValue(value, 'path');
  const properties = new Map([
    ['base', name],
    ['name', name],
    ['ext', name],
    ['dir', value],
    ['root', value],
  ]);
  const { texts } = value;
  return { texts, type: 'object', properties, complete: true, node: call };
}
