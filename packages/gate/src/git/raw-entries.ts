/** A content that git names in a difference: what stands at a path after the change. */
export interface Entry {
  readonly path: string;
  /** Object id of the blob (of the commit for a submodule). */
  readonly id: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'unmerged';
  /** As git has it: `100755` of a file that may be executed. */
  readonly mode: string;
}

/** Options under which git shows every change as it is, whatever the user's settings. */
export const RAW = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-color',
  // With diff.relative set, git would leave files above the current folder out.
  '--no-relative',
  '--ignore-submodules=none',
  // A list of diff.orderFile that is gone would stop git.
  '-O/dev/null',
] as const;

/**
 * The entry of a line `:100644 100644 <old id> <new id> M` and the path after it; for a merge there is
 * one colon, mode and id more per parent. `undefined` for a deletion.
 */
export function parseRawEntry(line: string, path: string): Entry | undefined {
  const words = line.replace(/^:+/, '').split(' ');
  const status = words.at(-1) ?? '';
  // Modes and ids: as many as there are parents, and then those of the result.
  const versions = (words.length - 1) / 2;
  const mode = words[versions - 1] ?? '';
  if (mode === '000000' && !status.includes('U')) return undefined;
  return { path, id: words.at(-2) ?? '', kind: kindOf(mode, status), mode };
}

/** What a file held before a change and holds after it; absent where it is not there. */
export interface Edit {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** The edit of a line `:100644 100644 <old id> <new id> M` and the path after it; not of a merge. */
export function parseRawEdit(line: string, path: string): Edit | undefined {
  const [from = '', to = '', before = '', after = '', status = ''] = line.slice(1).split(' ');
  if (status.includes('U')) return undefined;
  return { path, ...(isBlob(from) && { before }), ...(isBlob(to) && { after }) };
}

function isBlob(mode: string): boolean {
  return mode.startsWith('10') || mode === '120000';
}

function kindOf(mode: string, status: string): Entry['kind'] {
  if (status.includes('U')) return 'unmerged';
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}
