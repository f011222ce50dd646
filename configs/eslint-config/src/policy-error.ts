/** A policy file that cannot be used: which file, which line and key, and what to write instead. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(
    readonly file: string,
    readonly key: string,
    readonly remedy: string,
    /** Counted from 1; absent when the file as a whole is meant. */
    readonly line?: number,
  ) {
    const place = line === undefined ? file : `${file}:${line}`;
    super(`${place}: ${key === '' ? '' : `${printable(key)} `}${remedy}`);
  }
}

/** A key comes from the file, and the message goes to a terminal. */
function printable(key: string): string {
  const escaped = key.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
  return escaped.length > LONGEST ? `${escaped.slice(0, LONGEST)}…` : escaped;
}

const LONGEST = 100;
