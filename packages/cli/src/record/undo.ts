import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';

/** Lines of a text to replace: how many from where, and by which. */
export interface LineEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

/** What leads from one text to another; holds only the lines that differ. */
export function editsBetween(from: string, to: string): readonly LineEdit[] {
  const edits: LineEdit[] = [];
  let at = 0;
  let open: LineEdit | undefined;
  for (const { added, removed, value } of diffArrays(linesOf(from), linesOf(to))) {
    if (!added && !removed) {
      if (open) edits.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    open ??= { at, remove: 0, insert: [] };
    open = added
      ? { ...open, insert: [...open.insert, ...value] }
      : { ...open, remove: open.remove + value.length };
    if (removed) at += value.length;
  }
  return open ? [...edits, open] : edits;
}

export function applyEdits(text: string, edits: readonly LineEdit[]): string {
  const lines = linesOf(text);
  for (const { at, remove, insert } of edits.toReversed()) lines.splice(at, remove, ...insert);
  return lines.join('');
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** With their line ends, so that joining gives every byte back. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
