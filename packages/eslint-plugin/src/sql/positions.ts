/** Where in SQL text a value stands. */
export type SqlPosition =
  'value' | 'identifier' | 'quoted' | 'keyword' | 'limit' | 'comment' | 'whole';

/** The position of each value in a text, in order; values are opaque. */
export function sqlPositions<T extends object>(
  text: readonly (string | T)[],
): readonly { readonly value: T; readonly position: SqlPosition }[] {
  const found: { value: T; position: SqlPosition }[] = [];
  const reader = new Reader();
  for (const part of text) {
    if (typeof part === 'string') reader.read(part);
    else found.push({ value: part, position: reader.value() });
  }
  const isWhole = text.every((part) => typeof part !== 'string' || part.trim() === '');
  return isWhole ? found.map(({ value }) => ({ value, position: 'whole' })) : found;
}

/** After these words stands a name, or a list of names. */
const beforeNames = new Set(
  'from join into update table index view schema database truncate references column using select distinct by on returning set constraint'.split(
    ' ',
  ),
);
/** After these stands a value. */
const beforeValues = new Set(
  'where and or not in like ilike between values value when then else having = < > <= >= <> != + - * / % || ( , ['.split(
    ' ',
  ),
);
/** In a list that one of these began, a comma is followed by another name. */
const listOfNames = new Set(['select', 'distinct', 'by', 'from', 'returning', 'set', 'into']);

/** Words that begin a list. */
const clauses = new Set([...listOfNames, 'where', 'having', 'values', 'limit', 'offset', 'on']);
const otherWords = new Set(
  'limit offset fetch top next first order group asc desc is as null exists all any union'.split(
    ' ',
  ),
);

class Reader {
  /** The delimiter that ends the quotes or the comment we are in. */
  #until = '';
  /** Words and operators seen, the last last; parentheses open a list of their own. */
  #last = '';
  #touching = '';
  #clause: string[] = [''];

  read(text: string): void {
    for (let index = 0; index < text.length;) {
      index = this.#until === '' ? this.#code(text, index) : this.#inside(text, index);
    }
    this.#touching = text === '' ? this.#touching : text.slice(-1);
  }

  value(): SqlPosition {
    const position = this.#position();
    if (this.#until === '') this.#last = 'operand';
    this.#touching = '';
    return position;
  }

  #position(): SqlPosition {
    if (this.#until === '*/' || this.#until === '\n') return 'comment';
    if (this.#until === '"' || this.#until === '`' || this.#until === ']') return 'identifier';
    if (this.#until !== '') return 'quoted';
    // `users_${year}` and `schema.${name}` continue a name; `$${index}` is a placeholder.
    if (/[$:@]/.test(this.#touching)) return 'limit';
    if (/[\w.]/.test(this.#touching)) return 'identifier';
    if (/^(?:limit|offset|fetch|top|next|first)$/.test(this.#last)) return 'limit';
    if (this.#last === ',' || this.#last === '(') return this.#inList();
    if (beforeNames.has(this.#last)) return 'identifier';
    return beforeValues.has(this.#last) ? 'value' : 'keyword';
  }

  #inList(): SqlPosition {
    const clause = this.#clause.at(-1) ?? '';
    if (/^(?:limit|offset)$/.test(clause)) return 'limit';
    return listOfNames.has(clause) ? 'identifier' : 'value';
  }

  #inside(text: string, index: number): number {
    const end = text.indexOf(this.#until, index);
    if (end < 0) return text.length;
    const after = end + this.#until.length;
    this.#until = '';
    this.#last = 'operand';
    return after;
  }

  #code(text: string, index: number): number {
    const rest = text.slice(index);
    const opening = /^(?:'|"|`|--|\/\*|\$\w*\$)/.exec(rest)?.[0];
    if (opening !== undefined) {
      this.#until = { '--': '\n', '/*': '*/' }[opening] ?? opening;
      return index + opening.length;
    }
    const token = /^(?:\s+|[a-zA-Z_][\w$]*|\d[\w.]*|<=|>=|<>|!=|\|\||.)/su.exec(rest)?.[0] ?? ' ';
    if (token.trim() !== '') this.#token(token.toLowerCase());
    return index + token.length;
  }

  #token(token: string): void {
    if (token === '(')
      this.#clause.push(
        this.#last === 'into' || this.#last === 'name' ? this.#listAfterName() : '',
      );
    if (token === ')') this.#clause.pop();
    if (token === ';') this.#clause = [''];
    const isWord = /^[a-z_]/.test(token);
    const isKnown = beforeNames.has(token) || beforeValues.has(token) || otherWords.has(token);
    if (clauses.has(token)) this.#clause.splice(-1, 1, token);
    this.#last = isWord && !isKnown ? 'name' : token;
  }

  /** `INSERT INTO t (a, b)` lists names; `lower(a)` lists values. */
  #listAfterName(): string {
    return this.#clause.at(-1) === 'into' ? 'into' : '';
  }
}
