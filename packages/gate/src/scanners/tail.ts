import { StringDecoder } from 'node:string_decoder';

/** The end of what a program writes, in the order in which it arrives; at most so many characters. */
export class Tail {
  #parts: string[] = [];
  #length = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    // Cut now and then, so that a thousand small parts are not copied a thousand times.
    if (this.#length > 2 * this.#most) this.#cut();
  }

  toString(): string {
    this.#cut();
    return this.#parts.join('');
  }

  #cut(): void {
    const text = this.#parts.join('').slice(-this.#most);
    this.#parts = [text];
    this.#length = text.length;
  }
}

/** The text of a stream of bytes, in which a letter may be in two chunks. */
export function decodeTo(...tails: readonly Tail[]): (chunk: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  return (chunk) => {
    const text = decoder.write(chunk);
    for (const tail of tails) tail.add(text);
  };
}
