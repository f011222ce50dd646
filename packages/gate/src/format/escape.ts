/**
 * Characters that move the cursor, colour text, reorder it or hide in it: C0 and C1 controls, line
 * separators, zero-width and bidirectional marks. File names and code come from strangers.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * What the runners of GitHub and Azure take for a command: `::name` at the beginning of a line, and
 * `##[name]` or `##vso[name]` anywhere in it.
 */
const COMMAND = /^\s*:(?=:)|##(?=\w{0,20}\[)/g;

/** Shows unsafe characters as escapes: `a\nb`, `\x1b[31m`; half of a pair, which no encoding has, as U+FFFD. */
export function escapeControls(text: string): string {
  return wellFormed(text).replace(UNSAFE, escapeOne).replace(COMMAND, '$&\\');
}

/** The text as UTF-8 can hold it. */
export function wellFormed(text: string): string {
  return HALF.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}

/** Most texts have no pair at all, and are searched faster without regard to pairs. */
const HALF = /[\uD800-\uDFFF]/;

/** A path as the relative address that leads to it, whatever the characters of its names. */
export function addressOf(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/** Replaces each unsafe character by one visible character, so that columns stay aligned. */
export function replaceControls(text: string): string {
  return text.replace(UNSAFE, '\uFFFD').replace(COMMAND, withoutEnd);
}

function withoutEnd(command: string): string {
  return `${command.slice(0, -1)}\uFFFD`;
}

/** Escapes inside JSON text, where only characters above U+007E can be left over. */
export function escapeJson(json: string): string {
  return json
    .replace(/[\u007f-\uffff]/g, (character) =>
      character.search(UNSAFE) < 0 ? character : unicodeEscape(character),
    )
    .replace(/##(?=\w{0,20}\[)/g, String.raw`#\u0023`);
}

function escapeOne(character: string): string {
  switch (character) {
    case '\n':
      return String.raw`\n`;
    case '\r':
      return String.raw`\r`;
    case '\t':
      return String.raw`\t`;
    default:
      return character < '\u0100'
        ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
        : unicodeEscape(character);
  }
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
