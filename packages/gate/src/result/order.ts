interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly ruleId?: string;
}

/** Orders by path, line, column and rule, the same on every machine. */
export function byPlace(a: Place, b: Place): number {
  return (
    byText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byText(a.ruleId ?? '', b.ruleId ?? '')
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
