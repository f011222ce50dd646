/** One step from a value to another: `.exec`, `()`, `new()`, `(1)`, `#0`, `#$scope`, `/4`, `@`, `=`. */
export type Edge = string;

/** An access path, taken apart. */
export interface ParsedPath {
  /** The first name, which may be a type of the model or a global. */
  readonly head: string;
  /** The steps after the head; `isNew` when the whole starts with `new`. */
  readonly edges: readonly Edge[];
  readonly isNew: boolean;
}

const name = String.raw`[\p{L}\d_$][\p{L}\d_$-]*`;
const token = new RegExp(
  String.raw`\.?(#?[\p{L}_$][\p{L}\d_$-]*|\d[\p{L}\d_$-]*|\*|<>)|\(\)|\((-?\d+(?::[\w-]+)?|\*)((?:\.(?:${name}|\*))*)\)|([#/](?:\d+|\*)|=$)`,
  'uy',
);

/** Reads `new Client().on(1)#0`; undefined when it is not written so. */
export function parseAccessPath(path: string): ParsedPath | undefined {
  const isDecorator = path.startsWith('@');
  const isNew = path.startsWith('new ', isDecorator ? 1 : 0);
  const edges: Edge[] = [];
  let pending = isNew;
  token.lastIndex = (isDecorator ? 1 : 0) + (isNew ? 4 : 0);
  while (token.lastIndex < path.length) {
    const match = token.exec(path);
    if (match === null) return undefined;
    const [whole, member, argument, properties = '', step] = match;
    // `Injected#$scope`: further on than the beginning it is a parameter, and no private name.
    if (edges.length > 0 && whole.startsWith('#')) edges.push(whole);
    else if (member !== undefined) {
      if (whole.startsWith('.') === (edges.length === 0)) return undefined;
      edges.push(`.${member}`);
    } else if (argument !== undefined) {
      const keys = properties.split('.').slice(1);
      edges.push(`(${argument})`, ...keys.map((key) => `.${key}`));
    } else if (step === undefined) {
      edges.push(pending ? 'new()' : '()');
      pending = false;
    } else edges.push(step);
  }
  const [first, ...rest] = edges;
  if (first?.startsWith('.') !== true || pending) return undefined;
  return { head: first.slice(1), edges: isDecorator ? [...rest, '@'] : rest, isNew };
}
