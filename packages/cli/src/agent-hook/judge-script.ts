import path from 'node:path';
import { gitBypass, HOOKS_PATH, type GitContext } from './git-bypass.js';
import { simpleCommands, type SimpleCommand } from './simple-commands.js';
import { hookSwitch } from './switches.js';

/**
 * Why a shell script would go around the commit hooks, in one clause, or `undefined` when nothing in it
 * does. `aliasOf` looks an alias up in the git configuration.
 */
export function judgeScript(
  script: string,
  aliasOf: GitContext['aliasOf'],
  depth = 0,
): string | undefined {
  if (depth > DEEPEST) return 'the command is nested too deeply to be read';
  const { commands, isBroken } = simpleCommands(script);
  const deeper = (text: string) => judgeScript(text, aliasOf, depth + 1);
  const context: GitContext = { aliasOf, judgeScript: deeper };
  for (const command of commands) {
    const reason = judge(command, context) ?? environmentBypass(command);
    if (reason !== undefined) return reason;
  }
  return isBroken && MENTIONS.test(script)
    ? 'the command cannot be read to its end, and it mentions a way around the hooks'
    : undefined;
}

const DEEPEST = 8;
const MENTIONS = /\bgit\b[^]*(?:--no-veri|hookspath|\bcommit\b[^]*\s-\w*n)|\bHUSKY=0/i;

function judge({ words, input }: SimpleCommand, context: GitContext): string | undefined {
  const [first = '', ...rest] = words;
  const program = path.basename(first);
  if (program === 'git' || program === 'git.exe') return gitBypass(rest, context);
  if (program === 'eval') return context.judgeScript(rest.join(' '));
  if (program === 'alias') return firstReason(rest.map(afterEquals), context);
  if (isShell(first)) return firstReason([...scriptOf(rest), ...input], context);
  if (!WRAPPERS.has(program)) return undefined;
  // `timeout -k 5 10 git commit`: which words belong to the wrapper does not matter.
  for (const [at, word] of rest.entries()) {
    const name = path.basename(word);
    if (/^(?:-S|--split-string=?)/.test(word) && program === 'env') {
      const text = [word.replace(/^(?:-S|--split-string=?)/, ''), ...rest.slice(at + 1)].join(' ');
      return context.judgeScript(text);
    }
    if (name === 'git' || isShell(name) || WRAPPERS.has(name)) {
      return judge({ words: rest.slice(at), assignments: [], input }, context);
    }
  }
  return undefined;
}

/** Programs that run the program named by their arguments. */
const WRAPPERS = new Set([
  ...['env', 'command', 'builtin', 'exec', 'nohup', 'sudo', 'doas', 'time', 'nice', 'ionice'],
  ...['timeout', 'setsid', 'stdbuf', 'xargs', 'watch', 'busybox', 'find', 'script', 'parallel'],
]);

function isShell(program = ''): boolean {
  return /^(?:ba|da|z|k|mk|a)?sh(?:\.exe)?$/.test(path.basename(program));
}

/** The text behind `-c`, also in a bundle such as `-lc`. */
function scriptOf(args: readonly string[]): readonly string[] {
  const at = args.findIndex((word) => /^-[a-z]*c[a-z]*$/i.test(word));
  const text = at < 0 ? undefined : args.slice(at + 1).find((word) => !/^[-+]/.test(word));
  return text === undefined ? [] : [text];
}

function afterEquals(word: string): string {
  return word.slice(word.indexOf('=') + 1);
}

function firstReason(scripts: readonly string[], context: GitContext): string | undefined {
  for (const script of scripts) {
    const reason = context.judgeScript(script);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Variables with which git, or the program that runs the hooks, can be told to run none. */
function environmentBypass({ words, assignments }: SimpleCommand): string | undefined {
  const set = [...assignments, ...envAssignments(words)];
  const [program = ''] = words;
  // `HUSKY=0 npm ci` installs without hooks, which is what CI does; it lets no commit through.
  const reaches = program === 'export' || program === 'declare' || words.some(isGit);
  const off = reaches ? hookSwitch(set) : undefined;
  if (off !== undefined) return `\`${off}\` switches the commit hooks off`;
  const trick = set.find(
    ([name, value]) => isConfig(name) && value.toLowerCase().includes(HOOKS_PATH),
  );
  return trick && `\`${trick[0]}\` switches the commit hooks off`;
}

function isGit(word: string): boolean {
  return path.basename(word) === 'git' || /\bgit\s/.test(word);
}

/** Git reads configuration from these. */
function isConfig(name: string): boolean {
  return name === 'GIT_CONFIG_PARAMETERS' || name.startsWith('GIT_CONFIG_KEY_');
}

/** `env HUSKY=0 git commit`: to the parser they are words. */
function envAssignments(words: readonly string[]): readonly (readonly [string, string])[] {
  if (!words.slice(0, 3).some((word) => path.basename(word) === 'env')) return [];
  return words.flatMap((word) => {
    const match = /^(\w+)=(.*)$/s.exec(word);
    return match ? [[match[1] ?? '', match[2] ?? ''] as const] : [];
  });
}
