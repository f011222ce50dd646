import { copyHooks } from './copy-hooks.js';
import type { HookName } from './hook-names.js';
import { END, START } from './marks.js';
import { HARMLESS } from './message/may-hold-secret.js';
import { type TellingHook, uncheckedTest } from './unchecked.js';
import { shellQuote } from './shell-quote.js';

export interface HookBlockOptions {
  /** Folder of the project relative to the root of the repository; '' when they are the same. */
  readonly folder: string;
  /** What to tell a person whose node_modules is missing, such as `npm ci`. */
  readonly install: string;
  /** Leave the formatting steps to the lines that the user already has. */
  readonly format?: boolean;
  /** Look into node_modules/.bin, where no Husky has put it on the search path. */
  readonly path?: boolean;
  /** The folder that core.hooksPath names, relative to the root of the repository. */
  readonly hooks?: string;
}

/**
 * The lines that guardrail owns in a hook file; what they call lives in this package. They are for
 * every POSIX shell, with and without `-e`.
 */
export function blockOf(name: HookName, options: HookBlockOptions): string {
  return [START, ...linesOf(name, options), END, ''].join('\n');
}

function linesOf(name: HookName, options: HookBlockOptions): readonly string[] {
  switch (name) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return [...guards('commit', options), check(name, options)];
    case 'commit-msg':
      return [...guards('commit', options), `${IS_HARMLESS} || ${check(name, options)}`];
    case 'pre-push':
      return [...guards('push', options), ...checkPush(options)];
    case 'prepare-commit-msg':
    case 'post-commit':
      return unlessChecked(name, [...search(options), report(name, options)]);
    case 'post-checkout':
      return [newWorkTree(options.hooks ?? '.husky/_')];
  }
}

/** Nothing passes where the check cannot run. */
function guards(what: 'commit' | 'push', options: HookBlockOptions): readonly string[] {
  return [
    ...search(options),
    orStop(
      'node',
      `Node.js is not on the PATH of this git client, so this ${what} cannot be checked. Run \\\`npx guardrail hook install\\\` once in a terminal, then ${what} again.`,
    ),
    orStop(
      'guardrail',
      `guardrail is not installed here, so this ${what} cannot be checked. Run \\\`${options.install}\\\`, then ${what} again.`,
    ),
  ];
}

function check(name: HookName, { folder, format = true }: HookBlockOptions): string {
  const flags = format || name !== 'pre-commit' ? '' : ' --no-format';
  return `${inFolder(folder, `guardrail hook ${name}${flags} "$@"`)} || exit $?`;
}

/** Most messages are a few words: then no program is started that takes longer to load than they to read. */
const IS_HARMLESS = `LC_ALL=C awk '${HARMLESS}' 2>/dev/null <"$1"`;

/** What git says on standard input is read here once, and is there again for the lines of the user. */
function checkPush(options: HookBlockOptions): readonly string[] {
  return [
    'refs=$(cat)',
    `printf '%s\\n' "$refs" | ${check('pre-push', options)}`,
    '[ -z "$refs" ] || exec <<EOF',
    '$refs',
    'EOF',
  ];
}

function orStop(program: string, message: string): string {
  return `command -v ${program} >/dev/null || { echo "${message}" >&2; exit 1; }`;
}

function unlessChecked(name: TellingHook, lines: readonly string[]): readonly string[] {
  return [`if ${uncheckedTest(name)}; then`, ...lines.map((line) => `  ${line}`), 'fi'];
}

/** Only tells; a commit is never stopped by it. */
function report(name: HookName, { folder }: HookBlockOptions): string {
  const call = inFolder(folder, `guardrail hook ${name} "$@"`);
  return `! command -v node >/dev/null || ! command -v guardrail >/dev/null || ${call} || true`;
}

/** For Husky alone; our runner does the same. */
function newWorkTree(hooks: string): string {
  const above = hooks.replace(/\/?[^/]*$/, '') || '.';
  return copyHooks({ from: '"${0%/*}/_"', to: shellQuote(hooks), above: shellQuote(above) });
}

/** The programs of the project, then those of the packages around it; Husky knows the top only. */
function search({ folder, path = false }: HookBlockOptions): readonly string[] {
  if (folder === '' && !path) return [];
  const names = folder.split('/').filter(Boolean);
  const folders = [...names.map((_, at) => names.slice(0, names.length - at).join('/')), ''];
  const bins = folders.map(
    (it) => `"$PWD"${it === '' ? '' : `/${shellQuote(it)}`}/node_modules/.bin:`,
  );
  return [`PATH=${bins.join('')}"$PATH"`, ...(path ? ['export PATH'] : [])];
}

function inFolder(folder: string, call: string): string {
  return folder === '' ? call : `(cd ${shellQuote(folder)} && ${call})`;
}
