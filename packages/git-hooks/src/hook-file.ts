/** The hooks that block a commit. */
export const hookNames = ['pre-commit', 'pre-merge-commit'] as const;

export interface HookBlockOptions {
  /** Folder of the project relative to the root of the repository; '' when they are the same. */
  readonly folder: string;
  /** What to tell a person whose node_modules is missing, such as `npm ci`. */
  readonly install: string;
  /** Leave the formatting steps to the lines that the user already has. */
  readonly format?: boolean;
  /** Look into node_modules/.bin, where no Husky has put it on the search path. */
  readonly path?: boolean;
}

/** The lines that guardrail owns in a hook file; what they call lives in this package. */
export function blockOf(
  name: string,
  { folder, install, format = true, path = false }: HookBlockOptions,
): string {
  const call = `guardrail hook ${name}${format ? '' : ' --no-format'} "$@"`;
  const missing = `guardrail is not installed here, so this commit cannot be checked. Run \\\`${install}\\\`, then commit again.`;
  const guard = `command -v guardrail >/dev/null || { echo "${missing}" >&2; exit 1; }`;
  const steps = path ? [SEARCH, guard] : [guard];
  const lines =
    folder === ''
      ? [...steps, call]
      : [`(cd ${quote(folder)} && { ${steps.join('; ')}; } && ${call})`];
  // An error stops Husky's runner by itself, and a hook of another kind when it is told to.
  const last = path
    ? lines.map((line, at) => (at === lines.length - 1 ? `${line} || exit $?` : line))
    : lines;
  return [START, ...last, END, ''].join('\n');
}

/**
 * Adds the block after the user's lines, or renews the one that is there. A last line that ends the
 * script stays last; undefined when an earlier one does, as the block would never be reached.
 */
export function mergeHook(text: string, block: string): string | undefined {
  const unix = text.replaceAll('\r\n', '\n');
  const found = OWNED.exec(unix);
  if (found) {
    return `${unix.slice(0, found.index)}${block}${unix.slice(found.index + found[0].length)}`;
  }
  const at = ENDING.exec(unix)?.index;
  if (at !== undefined) {
    const isLast = !/\n\s*\S/.test(unix.slice(at));
    return isLast ? `${unix.slice(0, at)}${block}${unix.slice(at)}` : undefined;
  }
  const gap = unix === '' || unix.endsWith('\n') ? '' : '\n';
  return `${unix}${gap}${block}`;
}

/** The text without the block: what `mergeHook` was given, but for line ends. */
export function removeHook(text: string): string {
  const found = OWNED.exec(text);
  if (!found) return text;
  return `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
}

/** `exec` with a redirection alone goes on. */
const ENDING = /^(?:exit\b|exec\s+[^<>\s\d])/m;
const SEARCH = 'export PATH="$PWD/node_modules/.bin:$PATH"';
const START = '# guardrail:start (written by `guardrail init`; your own lines go outside)';
const END = '# guardrail:end';
const OWNED = /^# guardrail:start.*\n[^]*?^# guardrail:end.*(?:\n|$)/m;

function quote(folder: string): string {
  return `'${folder.replaceAll("'", String.raw`'\''`)}'`;
}
