import {
  forEachChild,
  parse,
  type Command,
  type Pipeline,
  type SyntaxNode,
  type Word,
} from 'unbash';

/** One program that a script runs, with what is known of its words. */
export interface SimpleCommand {
  /** The program and its arguments; text that only the shell knows stays as it is written. */
  readonly words: readonly string[];
  /** Variables set in front of the program, or by `export`. */
  readonly assignments: readonly (readonly [name: string, value: string])[];
  /** What is sent to it: by a here-document, a here-string, or `echo` in front of a pipe. */
  readonly input: readonly string[];
}

export interface ParsedScript {
  readonly commands: readonly SimpleCommand[];
  /** The parser gave up somewhere, so `commands` may lack some. */
  readonly isBroken: boolean;
}

/** Everything a script may run: in lists, pipes, subshells, functions and substitutions. */
export function simpleCommands(script: string): ParsedScript {
  const root = parse(script);
  const found: Command[] = [];
  const feeders = new Map<Command, Command>();
  let isBroken = (root.errors ?? []).length > 0;
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') found.push(node);
    if (node.type === 'Pipeline') for (const [from, to] of pipes(node)) feeders.set(to, from);
    if (node.type === 'Script' && (node.errors ?? []).length > 0) isBroken = true;
    forEachChild(node, visit);
  };
  visit(root);
  const variables = variablesOf(found);
  const commands = found.map((command) => {
    const own = simple(command, variables);
    const feeder = feeders.get(command);
    return feeder ? { ...own, input: [...own.input, ...printed(simple(feeder, variables))] } : own;
  });
  return { commands, isBroken };
}

function* pipes({ commands }: Pipeline): Iterable<readonly [from: Command, to: Command]> {
  for (const [at, to] of commands.entries()) {
    const from = commands[at - 1];
    if (from?.type === 'Command' && to.type === 'Command') yield [from, to];
  }
}

function printed({ words: [program, ...rest] }: SimpleCommand): readonly string[] {
  const prints = program === 'echo' || program === 'printf';
  return prints ? [rest.join(' ').replaceAll(String.raw`\n`, '\n')] : [];
}

type Variables = ReadonlyMap<string, string>;

/** `F=--no-verify; git commit $F`: the last value counts, whatever the order of execution is. */
function variablesOf(commands: readonly Command[]): Variables {
  const assigned = commands.flatMap(({ prefix, args }) => [...prefix, ...args]);
  return new Map(
    assigned.flatMap((it) => {
      const value = it.type === 'Assignment' && it.value.type === 'Word' ? it.value : undefined;
      return it.type === 'Assignment' && value ? [[it.name, value.value] as const] : [];
    }),
  );
}

function simple({ name, prefix, args, redirects }: Command, variables: Variables): SimpleCommand {
  const assigned = [...prefix, ...args].flatMap((it) =>
    it.type === 'Assignment' && it.value.type === 'Word'
      ? [[it.name, it.value.value] as const]
      : [],
  );
  const words = args.flatMap((it) => {
    if (it.type === 'Word') return wordsOf(it, variables);
    return it.value.type === 'Word' ? [`${it.name}=${it.value.value}`] : [it.text];
  });
  return {
    words: name === undefined ? [] : [...wordsOf(name, variables), ...words],
    assignments: assigned,
    input: redirects.flatMap((it) => {
      if (it.type === 'HereDoc') return [it.body.text];
      return it.type === 'HereString' && it.target ? [it.target.value] : [];
    }),
  };
}

/** A variable of this script is replaced by its value, and without quotes split at spaces. */
function wordsOf(word: Word, variables: Variables): readonly string[] {
  const parts = word.parts ?? [];
  if (parts.length === 0) return [word.value];
  const text = word.value.replace(
    /\$(?:\{(\w+)(?::?[-=+]([^}]*))?\}|(\w+))/g,
    (whole: string, braced?: string, otherwise?: string, plain?: string) =>
      variables.get(braced ?? plain ?? '') ?? otherwise ?? whole,
  );
  const [first] = parts;
  const isBare = first?.type === 'SimpleExpansion' || first?.type === 'ParameterExpansion';
  if (parts.length === 1 && isBare) return text.split(/\s+/).filter((it) => it !== '');
  return parts.some(({ type }) => type === 'BraceExpansion') ? withoutBraces(text) : [text];
}

/** `--no-{edit,verify}` is two words. */
function withoutBraces(text: string): readonly string[] {
  let words = [text];
  while (words.length < MOST_WORDS) {
    const next = words.flatMap(expandFirst);
    if (next.length === words.length) return words;
    words = next;
  }
  return words;
}

const MOST_WORDS = 100;

function expandFirst(text: string): string[] {
  const match = /\{([^{}]*,[^{}]*)\}/.exec(text);
  if (match === null) return [text];
  const [whole, list = ''] = match;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
  return list.split(',').map((one) => before + one + after);
}
