import type { Analysis, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import { wrappers } from './interpreter-table.js';
import { programName } from './interpreters.js';
import { judgeShell } from './judge.js';
import { wordsOf } from './judge-program.js';
import { holesOf, lineOf } from './line.js';
import { optionPrograms, type OptionProgram } from './option-programs.js';
import { splitWords } from './words.js';

/** A value that a program can take for an option. */
export interface OptionInjection {
  readonly hole: Hole;
  readonly name: string;
  readonly program: OptionProgram;
  /** The word that would end the options here, if the program has one. */
  readonly separator: string | undefined;
}

/** One argument: the texts it can be. A spread of unknown length is one argument with `many`. */
interface Argument {
  readonly texts: readonly Text[];
  readonly many?: boolean;
}

/** The first argument of a use that can become an option of a program with dangerous ones. */
export function findOptionInjection(
  use: SinkUse<'shell'>,
  analysis: Analysis,
  isForeign: (hole: Hole) => boolean,
): OptionInjection | undefined {
  // A line that a shell or an interpreter reads has a worse problem, which another rule reports.
  if (use.sink.shell === 'input' || judgeShell(use, analysis) !== undefined) return undefined;
  for (const args of argumentLists(use, analysis)) {
    const found = searchArguments(args, isForeign);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Program and arguments of a use, once for each text that is split into words. */
function argumentLists(
  use: SinkUse<'shell'>,
  analysis: Analysis,
): readonly (readonly Argument[])[] {
  const line = lineOf(use, analysis);
  if (line === undefined || line.reads === 'shell') {
    if (use.sink.quotedTag !== true || !use.tagged) return [];
  }
  const { texts = [] } = use.argument(use.sink.command) ?? {};
  if (use.tagged) return texts.map((text) => splitWords(text).words.map(toArgument));
  if (line === undefined) return [];
  const rest = line.rest === undefined ? [] : elementsOf(line.rest, analysis);
  if (line.reads === 'words') {
    return texts.map((text) => [...wordsOf(line, [text], analysis).map(toArgument), ...rest]);
  }
  return [[{ texts: line.command.texts }, ...rest]];
}

function toArgument({ parts }: { readonly parts: Text }): Argument {
  return { texts: [parts] };
}

function elementsOf(rest: Value, analysis: Analysis): readonly Argument[] {
  if (rest.elements === undefined) return [{ texts: rest.texts, many: true }];
  const known = rest.elements.map(({ texts }) => ({ texts }));
  if (rest.complete === true || rest.node.type !== 'ArrayExpression') return known;
  const spreads = rest.node.elements.flatMap((element) =>
    element?.type === 'SpreadElement' ? [analysis.valueOf(element.argument)] : [],
  );
  const open = spreads.filter(({ complete }) => complete !== true);
  return [...known, ...open.map(({ texts }) => ({ texts, many: true }))];
}

function searchArguments(
  args: readonly Argument[],
  isForeign: (hole: Hole) => boolean,
): OptionInjection | undefined {
  const at = programAt(args);
  if (at === undefined) return undefined;
  const { program, name } = at;
  const before: string[] = [];
  for (const { texts } of args.slice(at.index + 1)) {
    const only = constantOf(texts);
    if (only === '--' && program.noSeparator !== true) return undefined;
    if (only === '--end-of-options') return undefined;
    const hole = isValueOfFlag(before.at(-1), program) ? undefined : openStart(texts, isForeign);
    if (hole !== undefined)
      return { hole, name, program, separator: separatorFor(program, before) };
    before.push(only ?? '');
  }
  return undefined;
}

/** The program itself, or the one that `sudo`, `env` or `npx` starts. */
function programAt(args: readonly Argument[]) {
  const [first] = args;
  const isWrapped = namesOf(first).some((name) => wrappers.test(name));
  for (const [index, argument] of args.entries()) {
    for (const name of namesOf(argument)) {
      const program = optionPrograms.find(({ programs }) => programs.test(name));
      if (program !== undefined) return { program, name, index };
    }
    if (!isWrapped) return undefined;
  }
  return undefined;
}

function namesOf(argument: Argument | undefined): readonly string[] {
  return (argument?.texts ?? []).flatMap((parts) => programName({ parts }) ?? []);
}

function constantOf(texts: readonly Text[]): string | undefined {
  const [text] = texts;
  const [only] = text ?? [];
  return texts.length === 1 && text?.length === 1 && typeof only === 'string' ? only : undefined;
}

/** `-m message`: the word after a flag that takes a value is that value, whatever it looks like. */
function isValueOfFlag(before: string | undefined, { bare }: OptionProgram): boolean {
  if (before?.startsWith('-') !== true || before.includes('=')) return false;
  return bare?.test(before) !== true;
}

/** A value at the very beginning of a word; constant text before it decides what the word is. */
function openStart(texts: readonly Text[], isForeign: (hole: Hole) => boolean): Hole | undefined {
  return texts
    .flatMap((text) => holesOf(text.slice(0, 1)))
    .find((hole) => isForeign(hole) && !hole.safeFor.has('argument'));
}

function separatorFor(program: OptionProgram, before: readonly string[]): string | undefined {
  if (program.noSeparator === true) return undefined;
  const { separator } = program;
  const isOther = separator !== undefined && before.some((word) => separator.after.test(word));
  return isOther ? separator.word : '--';
}
