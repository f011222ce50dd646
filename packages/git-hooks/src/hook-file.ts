/** The hooks that block a commit. */
export const hookNames = ['pre-commit', 'pre-merge-commit'] as const;

export interface HookBlockOptions {
  /** Folder of the project relative to the root of the repository; '' when they are the same. */
  readonly folder: string;
  /** What to tell a person whose node_modules is missing, such as `npm ci`. */
  readonly install: string;
  /** Leave the formatting steps to the lines that the user already has. */
  readonly format?: boolean;
}

/** The lines that guardrail owns in a hook file; what they call lives in this package. */
export function blockOf(
  name: string,
  { folder, install, format = true }: HookBlockOptions,
): string {
  const call = `guardrail hook ${name}${format ? '' : ' --no-format'} "$@"`;
  const missing = `guardrail is not installed here, so this commit cannot be checked. Run \\\`${install}\\\`, then commit again.`;
  const guard = `command -v guardrail >/dev/null || { echo "${missing}" >&2; exit 1; }`;
  const lines =
    folder === '' ? [guard, call] : [`(cd ${quote(folder)} && { ${guard}; } && ${call})`];
  return [START, ...lines, END, ''].join('\n');
}

/** Adds the block after the user's lines, or renews the one that is there. */
export function mergeHook(text: string, block: string): string {
  const unix = text.replaceAll('\r\n', '\n');
  const found = OWNED.exec(unix);
  if (found)
    return `${unix.slice(0, found.index)}${block}${unix.slice(found.index + found[0].length)}`;
  const gap = unix === '' || unix.endsWith('\n') ? '' : '\n';
  return `${unix}${gap}${block}`;
}

const START = '# guardrail:start (written by `guardrail init`; your own lines go outside)';
const END = '# guardrail:end';
const OWNED = /^# guardrail:start.*\n[^]*?^# guardrail:end.*(?:\n|$)/m;

function quote(folder: string): string {
  return `'${folder.replaceAll("'", String.raw`'\''`)}'`;
}
