/** One step from a value to another: `.exec`, `()`, `new()`, `(1)#0`. */
export type Edge = string;

/** An access path, taken apart. */
export interface ParsedPath {
  /** The first name, which may be a type of the model or a global. */
  readonly head: string;
  /** The steps after the head; `isNew` when the whole starts with `new`. */
  readonly edges: readonly Edge[];
  readonly isNew: boolean;
}

const token = /\.?(#?[\p{L}\d_$][\p{L}\d_$-]*)|\(\)|\((-?\d+(?::[\w-]+)?|\*)\)#(\d+)/uy;

/** Reads `new Client().on(1)#0`; undefined when it is not written so. */
export function parseAccessPath(path: string): ParsedPath | undefined {
  const isNew = path.startsWith('new ');
  const edges: Edge[] = [];
  let pending = isNew;
  token.lastIndex = isNew ? 4 : 0;
  while (token.lastIndex < path.length) {
    const match = token.exec(path);
    if (match === null) return undefined;
    const [whole, name, argument, parameter] = match;
    if (name !== undefined) {
      if (whole.startsWith('.') === (edges.length === 0)) return undefined;
      edges.push(`.${name}`);
    } else if (argument !== undefined) {
      edges.push(`(${argument})#${parameter ?? '0'}`);
    } else {
      edges.push(pending ? 'new()' : '()');
      pending = false;
    }
  }
  const [first, ...rest] = edges;
  if (first?.startsWith('.') !== true || pending) return undefined;
  return { head: first.slice(1), edges: rest, isNew };
}
