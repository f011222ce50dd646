/** Files of components of Vue, Svelte and Astro, as ESLint names them. */
export const COMPONENTS = '**/*.{vue,svelte,astro}';

const COMPONENT = /\.(?:vue|svelte|astro)$/i;

/** Whether scripts and markup share the file. */
export function isComponent(file: string): boolean {
  return COMPONENT.test(file);
}

/**
 * What of a file is code: all of it, but of a component its scripts alone. Blanks take the place of the
 * rest, so that every line and column stays what it is.
 */
export function codeOf(file: string, text: string): string {
  if (!isComponent(file)) return text;
  let code = '';
  let end = 0;
  for (const [start, stop] of scriptsIn(file, text)) {
    code += blank(text.slice(end, start)) + text.slice(start, stop);
    end = stop;
  }
  return code + blank(text.slice(end));
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n\u2028\u2029]/g, ' ');
}

type Span = readonly [start: number, stop: number];

/** What stands between the tags of scripts, and between the fences that an Astro component begins with. */
function* scriptsIn(file: string, text: string): Iterable<Span> {
  const fenced = /\.astro$/i.test(file) ? FENCED.exec(text) : null;
  if (fenced !== null) yield [fenced[1]?.length ?? 0, fenced[0].length - FENCE.length];
  const opening = new RegExp(OPENING);
  opening.lastIndex = fenced?.[0].length ?? 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = opening.lastIndex;
    const [tag, attributes] = found;
    const closing = new RegExp(attributes === undefined ? COMMENT_END : SCRIPT_END);
    closing.lastIndex = start;
    const closed = closing.exec(text);
    // What nothing closes is no part of a program that runs.
    if (closed === null) return;
    if (tag !== COMMENT && isProgram(attributes)) yield [start, closed.index];
    opening.lastIndex = closing.lastIndex;
  }
}

const FENCE = '---';
const FENCED = /^(\s*---)[\s\S]*?\n---/;
const COMMENT = '<!--';
/** The attributes are few, and their values may hold `>`: `generic="T extends Map<string, T>"`. */
const OPENING = /<!--|<script\b((?:"[^"]*"|'[^']*'|[^"'>]){0,1000})>/gi;
const COMMENT_END = /-->/g;
const SCRIPT_END = /<\/script\b[^>]*>/gi;

/** JSON, shaders and templates stand in scripts, too. */
function isProgram(attributes = ''): boolean {
  const [, type = 'module'] = /\btype\s*=\s*["']?([^\s"'>]+)/i.exec(attributes) ?? [];
  const [, lang = 'js'] = /\blang\s*=\s*["']?([^\s"'>]+)/i.exec(attributes) ?? [];
  return (
    /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|type|babel)script|text\/(?:babel|partytown|[jt]sx?))$/i.test(
      type,
    ) && /^(?:[cm]?[jt]sx?|javascript|typescript)$/i.test(lang)
  );
}
