import type { Characters } from '@magi-guardrail/dataflow';
import { matcherOf } from '../project/globs.js';
import type { AllowedArgument, AllowEntry } from './fields.js';

/** One word of a command line, as far as it is known. */
export type CommandWord =
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'enum'; readonly texts: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'internal' }
  /** One word that a quoting function made. */
  | { readonly kind: 'quoted' }
  /** Not known but for the characters it consists of. */
  | { readonly kind: 'characters'; readonly characters: Characters }
  | { readonly kind: 'open' };

/** One command line a call can run. */
export interface Command {
  readonly words: readonly CommandWord[];
  /** No shell syntax (`|`, `>`, `$`, globs…) stands outside quotes. */
  readonly plain: boolean;
}

/** What a finding needs permission for. */
export interface Use {
  readonly rule: string;
  /** Relative to the folder of the allowlist, with `/`. */
  readonly file: string;
  /** Every command line the call can run; absent for rules that are not about commands. */
  readonly commands?: readonly Command[];
  /** The names it stands in, outermost first: `Release.tag`. */
  readonly symbol?: string;
  /** What the code around it is, however it is formatted. */
  readonly fingerprint?: string;
}

/** An entry of the allowlist that is about a use, and whether it still holds. */
export interface Allowance {
  /** `changed`: the approval was for the code as it was before an edit. */
  readonly status: 'allowed' | 'expired' | 'changed';
  readonly index: number;
  readonly entry: AllowEntry;
}

/** The approval for a use: a valid one if there is any, else one that no longer holds, else undefined. */
export function matchAllowance(
  entries: readonly AllowEntry[],
  use: Use,
  today: string,
): Allowance | undefined {
  let former: Allowance | undefined;
  for (const [index, entry] of entries.entries()) {
    if (!covers(entry, use)) continue;
    const status = isExpired(entry, today)
      ? 'expired'
      : isChanged(entry, use)
        ? 'changed'
        : 'allowed';
    if (status === 'allowed') return { status, index, entry };
    former ??= { status, index, entry };
  }
  return former;
}

function isChanged({ fingerprint }: AllowEntry, use: Use): boolean {
  return fingerprint !== undefined && fingerprint !== use.fingerprint;
}

/** The day named in `expires` is the last on which the approval holds. */
export function isExpired(entry: Pick<AllowEntry, 'expires'>, today: string): boolean {
  return entry.expires < today;
}

function covers(entry: AllowEntry, use: Use): boolean {
  if (entry.rule !== use.rule && !isConstantVariant(entry.rule, use.rule)) return false;
  if (!coversFile(entry.files, use.file) || !coversSymbol(entry, use)) return false;
  if (entry.command === undefined) return use.commands === undefined;
  const { commands } = use;
  if (commands === undefined || commands.length === 0) return false;
  return commands.every((command) => coversCommand(entry, command));
}

/** Whoever may run a command may run it under either of the two rules for commands. */
function isConstantVariant(approved: string, used: string): boolean {
  return approved.endsWith('-exec') && used.endsWith('-exec');
}

function coversCommand(entry: AllowEntry, command: Command): boolean {
  const [program, ...rest] = command.words;
  if (program === undefined || !coversWord(entry.command ?? '', program)) return false;
  const { arguments: expected } = entry;
  if (expected === undefined) return command.plain && rest.every((word) => word.kind !== 'open');
  return (
    rest.length === expected.length &&
    rest.every((word, index) => {
      const argument = expected[index];
      return argument !== undefined && coversWord(argument, word);
    })
  );
}

/** Every text the word can be must be named; a word that is not known is never covered. */
function coversWord(argument: AllowedArgument, word: CommandWord): boolean {
  if (word.kind === 'constant') return coversText(argument, word.text);
  if (word.kind === 'enum') return word.texts.every((text) => coversText(argument, text));
  if (typeof argument === 'string') return false;
  if (word.kind === 'characters') {
    return 'characters' in argument && (word.characters & ~classOf(argument.characters)) === 0n;
  }
  return word.kind !== 'open' && word.kind in argument;
}

function coversText(argument: AllowedArgument, text: string): boolean {
  if (typeof argument === 'string') return argument === text;
  if ('oneOf' in argument) return argument.oneOf.includes(text);
  if ('characters' in argument) return new RegExp(`^[${argument.characters}]+$`).test(text);
  if (!('number' in argument)) return false;
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** The characters of a class such as `a-f0-9`, as the engine writes them. */
function classOf(characters: string): Characters {
  const pattern = new RegExp(`[${characters}]`);
  let set = 0n;
  for (let code = 0; code < 128; code++) {
    if (pattern.test(String.fromCharCode(code))) set |= 1n << BigInt(code);
  }
  return set;
}

/** What is approved in a class or function is approved in what stands inside it. */
function coversSymbol({ symbol }: AllowEntry, use: Use): boolean {
  return symbol === undefined || `${use.symbol ?? ''}.`.startsWith(`${symbol}.`);
}

/** A glob that begins with `!` takes files out of the others; alone it covers nothing. */
export function coversFile(globs: readonly string[], file: string): boolean {
  const except = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const only = globs.filter((glob) => !glob.startsWith('!'));
  const matches = (list: readonly string[]) =>
    list.length > 0 && matcherOf(list.map(withoutDot), { dot: true })(file);
  return matches(only) && !matches(except);
}

function withoutDot(glob: string): string {
  return glob.replace(/^\.\//, '');
}
