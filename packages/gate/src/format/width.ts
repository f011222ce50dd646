/** How many columns of a terminal a text takes: two for East Asian characters and emoji, none for marks. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The part of a text between two columns; a character that does not fit is left out. */
export function sliceColumns(text: string, from: number, to: number): string {
  if (NARROW.test(text)) return text.slice(from, to);
  let column = 0;
  let part = '';
  for (const character of text) {
    const width = widthOf(character);
    if (column >= from && column + width <= to) part += character;
    column += width;
  }
  return part;
}

/** The text in lines of so many columns, broken at spaces; a longer word, such as an address, stays whole. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

const NARROW = /^[\x20-\u02ff]*$/;
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])/u;
const ZERO = /^[\p{Mn}\p{Me}\u200d\ufe0f]/u;

function widthOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
