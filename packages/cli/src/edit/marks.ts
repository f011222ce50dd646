import { blockGeneration, hookGeneration, markEnd, markStart } from '@magi-guardrail/git-hooks';

/** Adds lines between our marks, before the line with an index; line ends stay as they are. */
export function insertMarked(
  text: string,
  at: number,
  lines: readonly string[],
  indent = '',
): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const all = text.split(/(?<=\n)/);
  const own = [markStart, ...lines, markEnd].map((line) => `${indent}${line}`);
  const gap = at >= all.length && text !== '' && !text.endsWith('\n') ? eol : '';
  const block = own.map((line) => line + eol).join('');
  return [...all.slice(0, at), gap, block, ...all.slice(at)].join('');
}

/** Undoes `insertMarked`, wherever our marks are. */
export function removeMarked(text: string): string {
  const kept: string[] = [];
  let isOurs = false;
  for (const line of text.split(/(?<=\n)/)) {
    if (/^[ \t]*# guardrail:start/.test(line)) isOurs = true;
    if (!isOurs) kept.push(line);
    if (isOurs && /^[ \t]*# guardrail:end/.test(line)) isOurs = false;
  }
  return isOurs ? text : kept.join('');
}

export function hasMarks(text: string): boolean {
  return /^[ \t]*# guardrail:start/m.test(text);
}

/** Whether our lines are those that we would write today. */
export function hasCurrentMarks(text: string): boolean {
  return blockGeneration(text.replace(/^[ \t]+/gm, '')) === hookGeneration;
}
