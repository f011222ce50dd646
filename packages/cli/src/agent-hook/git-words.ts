/** A call of git, taken apart. */
export interface GitCall {
  /** Each `-c name=value` and `--config-env=name=VARIABLE`, in order. */
  readonly settings: readonly Setting[];
  /** The folder of `-C`. */
  readonly folder: string | undefined;
  /** `commit`, `push` or the name of an alias; empty when there is none. */
  readonly command: string;
  readonly args: readonly string[];
}

export interface Setting {
  /** Lower case, as git compares sections and keys. */
  readonly name: string;
  readonly value: string;
}

/** Takes the words behind `git` apart. */
export function gitCall(words: readonly string[]): GitCall {
  const settings: Setting[] = [];
  let folder: string | undefined;
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) break;
    const [option, attached] = splitAt(word, '=');
    const takesNext = VALUED.has(option) && attached === undefined;
    const value = takesNext ? words[at + 1] : attached;
    if (takesNext) at += 1;
    if (option === '-C') folder = value;
    if (option === '-c' || option === '--config-env') settings.push(settingOf(value ?? ''));
  }
  return { settings, folder, command: words[at] ?? '', args: words.slice(at + 1) };
}

const VALUED = new Set([
  '-C',
  '-c',
  '--config-env',
  '--git-dir',
  '--work-tree',
  '--namespace',
  '--super-prefix',
  '--attr-source',
]);

function settingOf(text: string): Setting {
  const [name, value] = splitAt(text, '=');
  return { name: name.toLowerCase(), value: value ?? 'true' };
}

function splitAt(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Whether the arguments of a command hold an option, long or as a letter of a bundle like `-anm`. */
export function hasOption(args: readonly string[], { long, letter, syntax }: Option): boolean {
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--') return false;
    if (word.startsWith('--')) {
      if (isAbbreviation(word, long)) return true;
      if (syntax.valuedLong.includes(word.slice(2))) at += 1;
    } else if (word.startsWith('-') && word.length > 1) {
      const bundle = readBundle(word, syntax);
      if (letter !== undefined && bundle.letters.includes(letter)) return true;
      if (bundle.takesNext) at += 1;
    }
  }
  return false;
}

export interface Option {
  readonly long: string;
  /** The short form, where the command has one. */
  readonly letter?: string;
  readonly syntax: Syntax;
}

/** Which options of a command take a value, so that `-m -n` is a message. */
export interface Syntax {
  /** Letters whose value is the rest of the bundle, or else the next word. */
  readonly valued: string;
  /** Letters whose value can only be the rest of the bundle. */
  readonly attached: string;
  readonly valuedLong: readonly string[];
}

/** Git accepts the beginning of a long option while it is unambiguous. */
function isAbbreviation(word: string, long: string): boolean {
  return word.length >= '--no-veri'.length && long.startsWith(word);
}

function readBundle(word: string, { valued, attached }: Syntax) {
  let letters = '';
  for (const [at, letter] of [...word].entries()) {
    if (at === 0) continue;
    if (valued.includes(letter)) return { letters, takesNext: at === word.length - 1 };
    letters += letter;
    if (attached.includes(letter)) return { letters, takesNext: false };
  }
  return { letters, takesNext: false };
}
