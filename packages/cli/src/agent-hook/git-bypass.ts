import { gitCall, hasOption, type GitCall, type Setting, type Syntax } from './git-words.js';

/** What judging a call of git may need to know. */
export interface GitContext {
  /** What an alias of the git configuration stands for; `undefined` when it is none. */
  readonly aliasOf: (name: string, folder: string | undefined) => string | undefined;
  /** Judges the text of an alias that begins with `!`. */
  readonly judgeScript: (script: string) => string | undefined;
}

/** Why a call of git goes around the hooks, or `undefined`; `words` is what stands behind `git`. */
export function gitBypass(
  words: readonly string[],
  context: GitContext,
  depth = 0,
): string | undefined {
  const call = gitCall(words);
  const setting = call.settings.find(({ name }) => name === HOOKS_PATH);
  if (setting) return `\`git -c core.hooksPath\` switches the commit hooks off`;
  return commandBypass(call, context) ?? aliasBypass(call, context, depth);
}

export const HOOKS_PATH = 'core.hookspath';

function commandBypass({ command, args }: GitCall, context: GitContext): string | undefined {
  if (command === 'config') return configBypass(args, context);
  const hooked = HOOKED[command];
  if (hooked === undefined) return undefined;
  const { letter, ...syntax } = hooked;
  const option = { long: '--no-verify', syntax, ...(letter === undefined ? {} : { letter }) };
  if (!hasOption(args, option)) return undefined;
  const written = letter === undefined ? '--no-verify' : `--no-verify (or -${letter})`;
  return `\`git ${command} ${written}\` skips the hooks`;
}

/** The commands that know `--no-verify`. `-n` means something else to all but two of them. */
const HOOKED: Readonly<Record<string, Syntax & { readonly letter?: string }>> = {
  commit: {
    letter: 'n',
    valued: 'mFCct',
    attached: 'uS',
    valuedLong: [
      ...['message', 'file', 'author', 'date', 'template', 'reuse-message', 'reedit-message'],
      ...['fixup', 'squash', 'trailer', 'cleanup', 'pathspec-from-file'],
    ],
  },
  am: { letter: 'n', valued: 'Cp', attached: 'S', valuedLong: ['directory', 'exclude', 'include'] },
  merge: {
    valued: 'smFX',
    attached: 'S',
    valuedLong: ['strategy', 'strategy-option', 'message', 'file', 'cleanup', 'into-name'],
  },
  pull: {
    valued: 'sXoj',
    attached: 'Sr',
    valuedLong: ['strategy', 'strategy-option', 'upload-pack', 'depth', 'server-option', 'refmap'],
  },
  push: { valued: 'o', attached: '', valuedLong: ['push-option', 'receive-pack', 'exec', 'repo'] },
  rebase: {
    valued: 'sXxC',
    attached: 'S',
    valuedLong: ['onto', 'strategy', 'strategy-option', 'exec', 'whitespace'],
  },
};

/** Reading is fine; setting, unsetting and removing the section are not. */
function configBypass(args: readonly string[], context: GitContext): string | undefined {
  const plain = args.filter((word) => !word.startsWith('-'));
  const verb = ['get', 'set', 'unset', 'list', 'edit'].find((it) => it === plain[0]);
  const [name = '', ...values] = verb === undefined ? plain : plain.slice(1);
  const isReading = verb === 'get' || args.some((word) => /^(?:--get|-l$|--list)/.test(word));
  const isWriting = values.length > 0 || verb === 'unset' || args.some((it) => WRITING.test(it));
  if (isReading || !isWriting) return undefined;
  const key = name.toLowerCase();
  if (key === HOOKS_PATH) return '`git config core.hooksPath` switches the commit hooks off';
  if (key === 'core' && args.some((it) => it.startsWith('--remove-section'))) {
    return '`git config --remove-section core` switches the commit hooks off';
  }
  const [text] = values;
  return key.startsWith('alias.') && text !== undefined ? aliasText(text, [], context) : undefined;
}

const WRITING = /^--(?:unset|replace-all|add|remove-section|rename-section)/;

function aliasBypass(call: GitCall, context: GitContext, depth: number): string | undefined {
  const { command, args, settings, folder } = call;
  if (command === '' || depth > DEEPEST) return undefined;
  const text = settings.findLast(isAlias(command))?.value ?? context.aliasOf(command, folder);
  return text === undefined ? undefined : aliasText(text, args, context, depth);
}

function isAlias(command: string): (setting: Setting) => boolean {
  return ({ name }) => name === `alias.${command.toLowerCase()}`;
}

const DEEPEST = 5;

function aliasText(
  text: string,
  args: readonly string[],
  context: GitContext,
  depth = 0,
): string | undefined {
  if (text.startsWith('!')) return context.judgeScript([text.slice(1), ...args].join(' '));
  const words = text.split(/\s+/).filter((word) => word !== '');
  return gitBypass([...words, ...args], context, depth + 1);
}
