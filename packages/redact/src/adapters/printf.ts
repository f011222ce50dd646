/**
 * Arguments of a console with what `%s`, `%d`, `%i`, `%f` and `%j` put into the text already in it, as it would be
 * printed: only so `password=%s` tells what the next argument is. Objects, and what is left over, stay arguments.
 */
export function printed(args: readonly unknown[]): readonly unknown[] {
  const [format, ...rest] = args;
  if (typeof format !== 'string' || rest.length === 0 || !format.includes('%')) return args;
  const kept: unknown[] = [];
  const text = format.replace(DIRECTIVE, (directive: string, kind: string) => {
    if (kind === '%' || rest.length === 0) return directive;
    const value = rest.shift();
    const shown = shownAs(kind, value);
    if (shown === undefined) kept.push(value);
    return shown?.replaceAll('%', '%%') ?? directive;
  });
  const left = [...kept, ...rest];
  // A console reads directives only when something follows.
  return left.length > 0 ? [text, ...left] : [text.replaceAll('%%', '%')];
}

const DIRECTIVE = /%([sdifjoOc%])/g;

/** `undefined` for what only the console itself can show. */
function shownAs(kind: string, value: unknown): string | undefined {
  const isPlain = value === null || !['object', 'function'].includes(typeof value);
  if (!isPlain || !SIMPLE.has(kind)) return undefined;
  if (kind === 'j') return JSON.stringify(typeof value === 'bigint' ? String(value) : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (kind === 's') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'symbol') return 'NaN';
  const text = String(value);
  const number =
    kind === 'd' ? Number(value) : kind === 'i' ? parseInt(text, 10) : parseFloat(text);
  return Object.is(number, -0) ? '-0' : String(number);
}

const SIMPLE = new Set(['s', 'd', 'i', 'f', 'j']);
