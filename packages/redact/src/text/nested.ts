/** Where the object or the list ends that begins here, or as far as it was looked for. */
export function nestedEnd(text: string, start: number): number {
  let depth = 0;
  SIGN.lastIndex = start;
  for (let count = 0; count < MOST_SIGNS; count++) {
    const { 0: sign, index } = SIGN.exec(text) ?? { 0: '\n', index: text.length };
    if (sign === '\n') return index;
    // A text that does not end is cut off, or no JSON.
    if (sign === '"' || depth > DEEPEST) break;
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth === 0) break;
  }
  return SIGN.lastIndex;
}

// A text in quotation marks may hold brackets; what goes over several lines is hardly one value.
const SIGN = /[{}[\]\n]|"(?:(?:[^"\\\n]|\\.){0,2000}")?/g;
const MOST_SIGNS = 200;
const DEEPEST = 10;
