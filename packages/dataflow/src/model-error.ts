/** A model that cannot be used: which library, which key, and what to write instead. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly library: string;
  readonly key: string;

  constructor(library: string, key: string, remedy: string) {
    super(`The model of "${library}" cannot be used: ${key}. ${remedy}`);
    this.library = library;
    this.key = key;
  }
}
