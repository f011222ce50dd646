import type { Analysis, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Command } from '../allowlist/match.js';
import { worstHole } from '../rule/worst-hole.js';
import { alternatives, countAlternatives } from './alternatives.js';
import { toCommand } from './command-words.js';
import { findScript } from './interpreters.js';
import { splitWords, type CommandLine } from './words.js';

/** Why a use of a program-running function is not harmless. */
export type Verdict =
  | { readonly is: 'constant'; readonly node: TSESTree.Node; readonly commands: readonly Command[] }
  | {
      readonly is: 'dynamic' | 'interpreter' | 'program' | 'quoted';
      readonly node: TSESTree.Node;
      readonly hole: Hole | undefined;
      readonly commands: readonly Command[];
      /** The interpreter and its flag (`bash -c`), for `interpreter`. */
      readonly interpreter?: string;
    };

/** Judges one use; undefined when no shell and no interpreter reads anything of it. */
export function judgeShell(use: SinkUse<'shell'>, analysis: Analysis): Verdict | undefined {
  const { sink } = use;
  if (sink.quotedTag === true && use.tagged) return judgeTag(use);
  if (sink.quotedTag === true && sink.shell === 'always') return judgeRawTag(use, analysis);
  const value = use.argument(sink.command);
  if (value === undefined) return undefined;
  const line = { command: value, rest: argumentsOf(use) };
  if (mayUseShell(use)) return judgeCommandLine(use, line, analysis);
  return judgeProgram(use, line);
}

interface Line {
  readonly command: Value;
  /** The argument array, or undefined when there is none. */
  readonly rest: Value | undefined;
}

function judgeCommandLine(use: SinkUse<'shell'>, line: Line, analysis: Analysis): Verdict {
  const values = [line.command, ...(line.rest?.elements ?? [])];
  const texts = alternatives(values).map(joinWithSpaces);
  const isOpen = line.rest !== undefined && !isComplete(line.rest);
  const lines = texts.map((text) => splitWords(text));
  // Command lines that were left out for their number cannot be approved.
  const commands =
    countAlternatives(values) > lines.length
      ? []
      : lines.map((each) => toCommand(each, analysis, isOpen));
  const holes = lines.flatMap(dangerousHoles);
  const hole = worstHole(holes);
  if (hole !== undefined) return { is: 'dynamic', node: hole.node, hole, commands };
  if (isOpen && line.rest !== undefined) {
    return { is: 'dynamic', node: line.rest.node, hole: undefined, commands };
  }
  if (texts.length === 0) {
    return { is: 'dynamic', node: line.command.node, hole: undefined, commands };
  }
  return { is: 'constant', node: use.node, commands };
}

/** No shell: dangerous are a program someone else chooses, and an interpreter with an open script. */
function judgeProgram(use: SinkUse<'shell'>, line: Line): Verdict | undefined {
  const chosen = line.command.texts
    .flatMap((text) => text.filter(isHole))
    .find((hole) => hole.certainty === 'untrusted');
  if (chosen !== undefined && use.sink.arguments !== undefined) {
    return { is: 'program', node: chosen.node, hole: chosen, commands: [] };
  }
  const texts = alternatives([line.command, ...(line.rest?.elements ?? [])]);
  for (const text of texts) {
    const words = wordsOf(use, text);
    const found = findScript(words);
    if (found === undefined) continue;
    const verdict = judgeScript(words.slice(found.script), line);
    const flag = words[found.script - 1]?.parts.join('') ?? '';
    if (verdict !== undefined) return { ...verdict, interpreter: `${found.program} ${flag}` };
  }
  return undefined;
}

type Words = readonly { readonly parts: Text }[];

/** Without an argument array the one string is split at spaces, as execa's `execaCommand` does. */
function wordsOf(use: SinkUse<'shell'>, text: readonly Text[]): Words {
  const [first] = text;
  if (use.sink.arguments === undefined && first !== undefined) return splitWords(first).words;
  return text.map((parts) => ({ parts: nodeIfExecPath(parts) }));
}

/** Running oneself (`process.execPath`) is running node. */
function nodeIfExecPath(text: Text): Text {
  const [only] = text;
  const isSelf =
    text.length === 1 &&
    typeof only === 'object' &&
    only.certainty === 'internal' &&
    [only.path.at(0)?.text, only.path.at(-1)?.text].includes('process.execPath');
  return isSelf ? ['node'] : text;
}

function judgeScript(script: Words, line: Line) {
  // Words after the script are its arguments ($1, argv), which are not parsed.
  const [source] = script;
  if (source === undefined) {
    if (line.rest === undefined || isComplete(line.rest)) return undefined;
    return { is: 'interpreter', node: line.rest.node, hole: undefined, commands: [] } as const;
  }
  const hole = worstHole(source.parts.filter(isHole).filter((each) => !isDetermined(each)));
  if (hole === undefined) return undefined;
  return { is: 'interpreter', node: hole.node, hole, commands: [] } as const;
}

/** A quoting tag quotes for a bare word; inside quotes the user's value ends up unquoted. */
function judgeTag(use: SinkUse<'shell'>): Verdict | undefined {
  for (const text of use.argument(use.sink.command)?.texts ?? []) {
    const line = splitWords(text);
    const open = line.holes.filter(({ value }) => !isDetermined(value));
    const inQuotes = open.filter(({ quoting }) => quoting !== 'none').map(({ value }) => value);
    const quoted = use.sink.shell === 'always' ? worstHole(inQuotes) : undefined;
    if (quoted !== undefined) {
      return { is: 'quoted', node: quoted.node, hole: quoted, commands: [] };
    }
    const found = findScript(line.words);
    const script = found && worstHole((line.words[found.script]?.parts ?? []).filter(isHole));
    if (found !== undefined && script !== undefined && !isDetermined(script)) {
      const interpreter = `${found.program} ${line.words[found.script - 1]?.parts.join('') ?? ''}`;
      return { is: 'interpreter', node: script.node, hole: script, commands: [], interpreter };
    }
  }
  return undefined;
}

/** A tag called with an array takes the array for its constant text; other arguments are options. */
function judgeRawTag(use: SinkUse<'shell'>, analysis: Analysis): Verdict | undefined {
  const strings = use.argument(0)?.elements?.[0];
  if (strings === undefined) return undefined;
  return judgeCommandLine(use, { command: strings, rest: undefined }, analysis);
}

function argumentsOf(use: SinkUse<'shell'>): Value | undefined {
  const { arguments: position } = use.sink;
  const value = position === undefined ? undefined : use.argument(position);
  if (value?.properties !== undefined || value?.type === 'function') return undefined;
  return value?.type === 'object' ? undefined : value;
}

function mayUseShell(use: SinkUse<'shell'>): boolean {
  const { shell, options } = use.sink;
  if (shell !== 'option') return shell === 'always';
  const value = options === undefined ? undefined : use.argument(options);
  const setting = value?.properties?.get('shell');
  if (setting === undefined) return false;
  return setting.constants === undefined || setting.constants.some(Boolean);
}

function dangerousHoles(line: CommandLine<Hole>): readonly Hole[] {
  return line.holes
    .filter(({ value, quoting }) => !isDetermined(value) && !isQuoted(value, quoting))
    .map(({ value }) => value);
}

/** A quoting function yields a bare word; between quotes of one's own it protects nothing. */
function isQuoted(hole: Hole, quoting: string): boolean {
  return quoting === 'none' && hole.safeFor.has('shell-word');
}

function isDetermined(hole: Hole): boolean {
  return ['enum', 'number', 'internal'].includes(hole.certainty);
}

function isComplete(value: Value): boolean {
  return value.elements !== undefined && value.complete === true;
}

function isHole(part: string | Hole): part is Hole {
  return typeof part !== 'string';
}

function joinWithSpaces(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [' ', ...text]));
}
