/** A way in which an expression lets other origins in than it was written for. */
export interface Weakness {
  /** Completes "`/a/` …". */
  readonly why: string;
  /** The same expression without the mistake, where that is clear. */
  readonly repaired?: string;
}

/** What is wrong with a regular expression that tells which origins are trusted. */
export function weaknessOf({
  pattern,
  flags,
}: {
  pattern: string;
  flags: string;
}): Weakness | undefined {
  const branches = branchesOf(pattern);
  if (branches.some((each) => ALL.test(each))) return { why: 'matches any origin' };
  if (flags.includes('m')) return { why: 'looks for its beginning and end in every line' };
  const isOpenEnd = branches.some((each) => !/(?:^|[^\\])(?:\\\\)*\$\)*$/.test(each));
  const isOpenStart = branches.some((each) => !START.test(each));
  const hasDot = DOT.test(withoutClasses(pattern));
  if (isOpenStart) return { why: 'matches where another name stands before it' };
  if (!isOpenEnd && !hasDot) return undefined;
  const dotted = hasDot ? pattern.replace(ANY_DOT, String.raw`$1\.`) : pattern;
  const isSimple = branches.length === 1 && !pattern.includes('[');
  const repaired = isOpenEnd ? `${dotted}$` : dotted;
  return {
    why: isOpenEnd
      ? 'goes on after its end, as in `…com.evil.example`'
      : 'has a dot that is any letter',
    ...(isSimple ? { repaired: `/${repaired}/${flags}` } : {}),
  };
}

/** The alternatives that nothing surrounds. */
function branchesOf(pattern: string): readonly string[] {
  let depth = 0;
  const branches = [''];
  for (const [part] of pattern.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^]/g)) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (part === '|' && depth === 0) branches.push('');
    else branches.push((branches.pop() ?? '') + part);
  }
  return branches;
}

function withoutClasses(pattern: string): string {
  return pattern.replace(/\[(?:\\[^]|[^\]\\])*\]/g, 'x');
}

const ALL = /^\^?(?:https?\??:\\?\/\\?\/)?(?:\(\?:|\()?\.[*+]?\)?\$?$/;
/** Its beginning, or a sign that ends the name before: `\.`, `//`. */
const START = /^(?:\(\?:|\()*(?:\^|\\\.|(?:https?\??:)?(?:\\?\/){2})/;
const DOT = /(?:^|[^\\])(?:\\\\)*[a-z\d]\.[a-z]/i;
const ANY_DOT = /((?:^|[^\\])(?:\\\\)*[a-z\d])\.(?=[a-z])/gi;
