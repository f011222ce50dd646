interface Span {
  readonly start: number;
  readonly end: number;
}

/** All of `first`, and of `second` what does not overlap it; both are in order. */
export function merged<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (const span of second) {
    for (let own = first[next]; own && own.end <= span.start; own = first[++next]) all.push(own);
    const own = first[next];
    if (!own || span.end <= own.start) all.push(span);
  }
  return [...all, ...first.slice(next)];
}
