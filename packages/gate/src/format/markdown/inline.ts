import { escapeControls } from '../escape.js';

/** Code in a line, whatever it is made of. */
export function codeSpan(text: string): string {
  const shown = escapeControls(text);
  const ticks = '`'.repeat(longestRun(shown) + 1);
  return /^[` ]|[` ]$/.test(shown) ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}

/** Lines of code as a block, whatever is in them. */
export function codeBlock(text: string): string {
  const lines = text.split('\n').map(escapeControls).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}text\n${lines}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** A sentence of ours: code between backticks stays code, everything else is plain text. */
export function prose(text: string): string {
  return escapeControls(text)
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : plain(part)))
    .join('');
}

/** Nothing in it is formatted, linked, or tells people that they were mentioned. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~$&]|:(?=\S)/g, String.raw`\$&`)
    .replace(/[@#](?=\w)|\bwww(?=\.)/g, '$&&#8203;');
}
