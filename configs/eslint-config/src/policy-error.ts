/** A policy file that cannot be used: which file, which key, and what to write instead. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(
    readonly file: string,
    readonly key: string,
    readonly remedy: string,
  ) {
    super(`${file}: ${key === '' ? '' : `${key} `}${remedy}`);
  }
}
