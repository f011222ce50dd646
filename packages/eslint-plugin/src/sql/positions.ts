import {
  beforeConditions,
  beforeNames,
  beforeQueries,
  beforeValues,
  clauses,
  comparisons,
  listOfNames,
  otherWords,
} from './words.js';

/** Where in SQL text a value stands. */
export type SqlPosition =
  | 'value'
  | 'term' // what a function is given, a value or the name of a column
  | 'list' // in the parentheses of `IN (…)`
  | 'rows' // where the list of values itself should stand: `VALUES …`, `IN …`
  | 'query' // alone in parentheses where another statement may stand: `FROM (…)`
  | 'identifier'
  | 'delimited' // in the quotes of a name
  | 'quoted'
  | 'keyword'
  | 'limit'
  | 'comment'
  | 'whole'; // the text, but for parentheses, a name or a last clause

/** A value in SQL text. */
export interface SqlPlace<T> {
  readonly value: T;
  readonly position: SqlPosition;
  /** What ends the quotes or the comment it is in; empty outside of both. */
  readonly until: string;
}

/** The position of each value in a text, in order; values are opaque. */
export function sqlPositions<T extends object>(
  text: readonly (string | T)[],
): readonly SqlPlace<T>[] {
  const found: SqlPlace<T>[] = [];
  const reader = new Reader();
  text.forEach((part, index) => {
    if (typeof part === 'string') reader.read(part);
    else found.push({ value: part, ...reader.value(text[index + 1]) });
  });
  const outline = text.map((part) => (typeof part === 'string' ? part : '\uE000')).join('');
  const [first, ...others] = found;
  return first !== undefined && (isWrapped.test(outline) || isExtended.test(outline))
    ? [{ ...first, position: 'whole' }, ...others]
    : found;
}

/** `(${text})`, `${text} AS ${name}`: what comes from elsewhere is put in parentheses or given a name, and no more. */
const isWrapped =
  /^\s*(?:\uE000|\(\s*\uE000\s*\))\s*(?:(?:(?<=\))\s|\sas\s)\s*["`[]?[\w\uE000]+["`\]]?\s*)?$/i;

/** `${text} RETURNING id`: a statement from elsewhere, and what may stand behind any. */
const isExtended =
  /^\s*\uE000\s*(?:;|\s(?:returning|limit|offset|fetch|order\s+by|for\s+(?:update|share))\b)/i;

/** `… = $1`, `… IN (`: what stands before it is the name of a column. */
const isCompared =
  /^\s*(?:(?:=|<>|!=|<=?|>=?|~|(?:not\s+)?(?:i?like|between)\b)\s*(?:$|['?$:@%\d(])|(?:not\s+)?in\b|is\b)/i;

class Reader {
  /** The delimiter that ends the quotes or the comment we are in. */
  #until = '';
  /** Words and operators seen, the last last; parentheses open a list of their own. */
  #last = '';
  /** Quotes that began where a value is expected. */
  #isText = false;
  #touching = '';
  #clause: string[] = [''];
  #braces = 0;

  read(text: string): void {
    for (let index = 0; index < text.length;) {
      index = this.#until === '' ? this.#code(text, index) : this.#inside(text, index);
    }
    this.#touching = text === '' ? this.#touching : text.slice(-1);
  }

  /** The position of a value that the next part follows. */
  value(next: unknown): Omit<SqlPlace<never>, 'value'> {
    const position = this.#position(typeof next === 'string' ? next : '');
    if (this.#until === '') this.#last = 'operand';
    this.#touching = '';
    return { position, until: this.#until };
  }

  #position(next: string): SqlPosition {
    if (this.#until === '*/' || this.#until === '\n') return 'comment';
    if (this.#until === '`' || this.#until === ']') return 'delimited';
    // MySQL and SQLite read "…" as text where a value is expected.
    if (this.#until === '"') return this.#isText ? 'quoted' : 'delimited';
    if (this.#until !== '') return 'quoted';
    // `$${index}` is a placeholder; `users_${year}` and `schema.${name}` continue a name, and `:${name}` names
    // a placeholder, a type (`::text`) or, in Cypher, a label.
    if (this.#touching === '$' || this.#isInMap()) return 'limit';
    if (/[\w.:@]/.test(this.#touching)) return 'identifier';
    if (/^(?:limit|offset|fetch|top|next|first)$/.test(this.#last)) return 'limit';
    if (this.#last === ',' || this.#last === '(') return this.#inList(next);
    if (this.#last === 'values' || this.#last === 'in') return 'rows';
    if (beforeConditions.has(this.#last) && isCompared.test(next)) return 'identifier';
    if (beforeNames.has(this.#last)) return 'identifier';
    return beforeValues.has(this.#last) ? 'value' : 'keyword';
  }

  #inList(next: string): SqlPosition {
    const opened = this.#clause.at(-1) ?? '';
    if (opened === 'query' && this.#last === '(' && /^\s*\)/.test(next)) return 'query';
    const clause = opened === 'query' ? '' : opened;
    if (clause === 'in') return 'list';
    if (clause === '' && this.#last === '(' && isCompared.test(next)) return 'identifier';
    if (/^(?:limit|offset)$/.test(clause)) return 'limit';
    if (listOfNames.has(clause)) return 'identifier';
    return this.#clause.includes('values') ? 'value' : 'term';
  }

  /** `MATCH (n {name:${name}})` in Cypher. */
  #isInMap(): boolean {
    return this.#touching === ':' && this.#braces > 0;
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
      this.#isText = comparisons.has(this.#last) && this.#inList('') !== 'identifier';
      return index + opening.length;
    }
    const token = /^(?:\s+|[a-zA-Z_][\w$]*|\d[\w.]*|<=|>=|<>|!=|\|\||.)/su.exec(rest)?.[0] ?? ' ';
    if (token.trim() !== '') this.#token(token.toLowerCase());
    return index + token.length;
  }

  #token(token: string): void {
    if (token === '(') this.#clause.push(this.#listOpened());
    if (token === ')') this.#clause.pop();
    if (token === ';') this.#clause = [''];
    if (token === '{') this.#braces += 1;
    if (token === '}') this.#braces -= 1;
    const isWord = /^[a-z_]/.test(token);
    const isKnown = beforeNames.has(token) || beforeValues.has(token) || otherWords.has(token);
    if (clauses.has(token) && !this.#isOfColumn(token)) this.#clause.splice(-1, 1, token);
    this.#last = isWord && !isKnown ? 'name' : token;
  }

  /** `CREATE TABLE t (a INT PRIMARY KEY, b INT)`: the list of columns goes on. */
  #isOfColumn(token: string): boolean {
    const isInList = this.#clause.length > 1 && this.#clause.at(-1) === 'into';
    return isInList && /^(?:key|on|index|table)$/.test(token);
  }

  /**
   * `INSERT INTO t (a, b)`, `CREATE TABLE t (a INT)`, `ON CONFLICT (a)` and `PRAGMA table_info(a)` list names;
   * `lower(a)` lists values.
   */
  #listOpened(): string {
    if (this.#last === 'in') return 'in';
    if (this.#last === '' || beforeQueries.has(this.#last)) return 'query';
    if (this.#last === 'conflict' || this.#last === 'key' || this.#last === 'index') return 'into';
    const follows = this.#last === 'into' || this.#last === 'name' || this.#last === 'operand';
    return follows && /^(?:into|on|copy|table|pragma)$/.test(this.#clause.at(-1) ?? '')
      ? 'into'
      : '';
  }
}
