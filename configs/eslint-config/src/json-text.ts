/** A place in a JSON text at which something is wrong; `key` is empty when the text is no JSON at all. */
export class JsonMistake extends Error {
  override readonly name = 'JsonMistake';
  constructor(
    readonly offset: number,
    readonly key: string,
    readonly remedy: string,
  ) {
    super(remedy);
  }
}

/**
 * Where each key and element of a JSON text begins, by its path: `allow[0].expires`. Throws a
 * `JsonMistake` for what is no JSON and for a key that is there twice, of which parsers silently take
 * the last. The text itself is never quoted: it may hold a secret.
 */
export function jsonPositions(text: string): ReadonlyMap<string, number> {
  return new Scanner(text).document();
}

/** The line, counted from 1, of a key, or of the nearest part around it that is there. */
export function lineOfKey(text: string, key: string): number {
  const positions = jsonPositions(text);
  let at = key;
  while (at !== '' && !positions.has(at)) at = at.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
  return lineAt(text, positions.get(at) ?? 0);
}

/** The line, counted from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const DEEPEST = 100;

class Scanner {
  #at = 0;
  readonly #positions = new Map<string, number>();

  constructor(private readonly text: string) {}

  document(): ReadonlyMap<string, number> {
    this.#take(SPACE);
    this.#value('', 0);
    this.#take(SPACE);
    if (this.#at < this.text.length) this.#fail();
    return this.#positions;
  }

  #value(path: string, depth: number): void {
    if (!this.#positions.has(path)) this.#positions.set(path, this.#at);
    if (depth > DEEPEST) throw new JsonMistake(this.#at, path, 'is nested too deeply.');
    const sign = this.text[this.#at];
    if (sign === '{') this.#list('}', () => this.#member(path, depth));
    else if (sign === '[') {
      let index = 0;
      this.#list(']', () => this.#value(`${path}[${index++}]`, depth + 1));
    } else if (this.#take(sign === '"' ? STRING : LITERAL) === '') this.#fail();
  }

  #list(end: string, item: () => void): void {
    this.#at += 1;
    this.#take(SPACE);
    while (this.text[this.#at] !== end) {
      item();
      this.#take(SPACE);
      if (this.text[this.#at] === end) break;
      const comma = this.#at;
      if (this.text[comma] !== ',') this.#fail();
      this.#at += 1;
      this.#take(SPACE);
      if (this.text[this.#at] === end) this.#fail('there is a comma too many', comma);
    }
    this.#at += 1;
  }

  #member(parent: string, depth: number): void {
    const start = this.#at;
    const key = this.#take(STRING);
    if (key === '') this.#fail();
    const path = join(parent, String(JSON.parse(key)));
    if (this.#positions.has(path)) {
      const remedy = 'is there twice, and only the last one would count. Keep one.';
      throw new JsonMistake(start, path, remedy);
    }
    this.#positions.set(path, start);
    this.#take(SPACE);
    if (this.text[this.#at] !== ':') this.#fail('a colon is missing');
    this.#at += 1;
    this.#take(SPACE);
    this.#value(path, depth + 1);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.#at += found.length;
    return found;
  }

  #fail(reason = reasonAt(this.text, this.#at), offset = this.#at): never {
    throw new JsonMistake(offset, '', `is not valid JSON: ${reason} here.`);
  }
}

/** A name with signs of its own is quoted, so that no two keys have one path. */
function join(parent: string, key: string): string {
  if (!/^[^.[\]"]+$/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

function reasonAt(text: string, at: number): string {
  const rest = text.slice(at, at + 7);
  if (rest === '') return 'the text ends too early';
  if (/^(?:<{7}|={7}|>{7})/.test(rest)) return 'there is a merge conflict';
  if (/^\/[/*]/.test(rest)) return 'JSON has no comments, and there is one';
  if (rest.startsWith('"')) return 'a quoted text does not end, or a comma is missing';
  if (/^['`]/.test(rest)) return 'texts need double quotes, which are missing';
  return 'there is something unexpected';
}
