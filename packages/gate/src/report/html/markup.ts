import { escapeHtml } from '../../format/escape-html.js';

/** Text that is HTML already; only `markup` makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = string | number | Markup | readonly Markup[] | false | undefined;

/** HTML from a template: whatever is put into it is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = strings;
  return new Markup(rest.reduce((text, string, at) => text + shown(parts[at]) + string, first));
}

function shown(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.join('');
  return escapeHtml(String(part));
}
