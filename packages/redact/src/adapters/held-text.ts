import type { Redactor } from '../redactor.js';

// Longer lines are cut, if there is a place where no secret is.
const LONGEST_LINE = 65_536;
// Whatever there is, memory must not grow without end.
const LONGEST_HELD = 1_048_576;
/** What comes may belong to so much of what has come. */
const OVERLAP = 16_384;
const TRIES = 8;

/**
 * Redacts a text that comes in pieces, so that a secret which is cut in two is found all the same: what may
 * go on is held back until its line, or its block of a private key, is complete.
 */
export class HeldText {
  readonly #redactor: Redactor;
  #held = '';
  #nextLook = LONGEST_LINE;

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  /** What can be passed on, now that this piece has come. */
  push(piece: string): string {
    this.#held += piece;
    const isLong = this.#held.length > this.#nextLook;
    if (!isLong && !piece.includes('\n')) return '';
    const end = this.#end();
    const ready = this.#held.slice(0, end);
    this.#held = this.#held.slice(end);
    // To look for a place to cut takes long: not for every piece.
    this.#nextLook = Math.max(LONGEST_LINE, this.#held.length + OVERLAP);
    return ready === '' ? '' : this.#redactor.text(ready);
  }

  /** The rest, when nothing more comes. */
  flush(): string {
    const rest = this.#held;
    this.#held = '';
    return rest === '' ? '' : this.#redactor.text(rest);
  }

  /** Where what is complete ends. */
  #end(): number {
    const held = this.#held;
    const line = held.lastIndexOf('\n') + 1;
    const begin = held.lastIndexOf('-----BEGIN ');
    const isOpen = begin >= 0 && !held.includes('-----END ', begin);
    const end = isOpen ? Math.min(line, held.lastIndexOf('\n', begin) + 1) : line;
    if (held.length - end <= LONGEST_LINE) return end;
    return this.#cut(end) ?? (held.length > LONGEST_HELD ? held.length - OVERLAP : end);
  }

  /** A place in a long line where it does not matter that it is cut. */
  #cut(start: number): number | undefined {
    const held = this.#held;
    const { text } = this.#redactor;
    const whole = text(held);
    let place = held.length - OVERLAP;
    for (let tries = 0; tries < TRIES && place > start; tries++) {
      if (text(held.slice(0, place)) + text(held.slice(place)) === whole) return place;
      place -= STEP;
    }
    return undefined;
  }
}

const STEP = 1_021;
