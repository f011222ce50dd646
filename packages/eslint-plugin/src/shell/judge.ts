import type { Analysis, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Command } from '../allowlist/match.js';
import { worstHole } from '../rule/worst-hole.js';
import { alternatives, countAlternatives } from './alternatives.js';
import { charactersOf, toCommand } from './command-words.js';
import { escapesSingleQuotes } from './escaped.js';
import { judgeInput } from './judge-input.js';
import { judgeProgram } from './judge-program.js';
import { judgeTag } from './judge-tag.js';
import {
  isComplete,
  isDetermined,
  lineOf,
  mayUseShell,
  untrustedOptions,
  type Line,
} from './line.js';
import { isSaidQuoted } from './said.js';
import { splitWords, type CommandLine } from './words.js';

/** Why a use of a program-running function is not harmless. */
export type Verdict =
  | { readonly is: 'constant'; readonly node: TSESTree.Node; readonly commands: readonly Command[] }
  | {
      readonly is: 'dynamic' | 'said' | 'interpreter' | 'joined' | 'program' | 'quoted' | 'options';
      readonly node: TSESTree.Node;
      readonly hole: Hole | undefined;
      readonly commands: readonly Command[];
      /** The interpreter and its flag (`bash -c`), for `interpreter` and `joined`. */
      readonly interpreter?: string;
    };

/** Judges one use; undefined when no shell and no interpreter reads anything of it. */
export function judgeShell(use: SinkUse<'shell'>, analysis: Analysis): Verdict | undefined {
  const { sink } = use;
  if (sink.shell === 'input') return judgeInput(use);
  if (sink.quotedTag === true) {
    if (use.tagged && !isUnquoted(use, analysis)) return judgeTag(use, analysis);
    if (!use.tagged && sink.shell === 'always') return judgeRawTag(use, analysis);
  }
  const line = lineOf(use, analysis);
  if (line === undefined) return undefined;
  if (line.reads === 'shell' && line.command.elements !== undefined) {
    return judgeList(line.command, use, analysis);
  }
  if (line.reads === 'shell') return judgeCommandLine(line, use, analysis);
  const verdict = judgeProgram(line, analysis);
  if (verdict !== undefined) return verdict;
  const hole = untrustedOptions(use, analysis);
  return hole && { is: 'options', node: hole.node, hole, commands: [] };
}

/** With a shell behind it the tag of execa quotes nothing; zx quotes as its `quote` option says. */
function isUnquoted(use: SinkUse<'shell'>, analysis: Analysis): boolean {
  if (use.sink.shell === 'option') return mayUseShell(use, analysis);
  return use.receiver?.argument(0)?.properties?.has('quote') === true;
}

function judgeCommandLine(line: Line, use: SinkUse<'shell'>, analysis: Analysis): Verdict {
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
  const said = holes.filter(({ value, quoting }) => quoting === 'none' && isSaidQuoted(value));
  const hole = worstHole(holes.filter((each) => !said.includes(each)).map(({ value }) => value));
  if (hole !== undefined) return { is: 'dynamic', node: hole.node, hole, commands };
  if (isOpen && line.rest !== undefined) {
    return { is: 'dynamic', node: line.rest.node, hole: undefined, commands };
  }
  if (texts.length === 0) {
    return { is: 'dynamic', node: line.command.node, hole: undefined, commands };
  }
  const quoted = worstHole(said.map(({ value }) => value));
  if (quoted !== undefined) return { is: 'said', node: quoted.node, hole: quoted, commands };
  return { is: 'constant', node: use.node, commands };
}

/** `concurrently([…])` runs each element as a command line. */
function judgeList(list: Value, use: SinkUse<'shell'>, analysis: Analysis): Verdict | undefined {
  const lines = (list.elements ?? []).map((each) => each.properties?.get('command') ?? each);
  const verdicts = lines.map((command) =>
    judgeCommandLine({ reads: 'shell', command, rest: undefined }, use, analysis),
  );
  return verdicts.find(({ is }) => is !== 'constant') ?? verdicts[0];
}

/** A tag called with an array takes the array for its constant text; other arguments are options. */
function judgeRawTag(use: SinkUse<'shell'>, analysis: Analysis): Verdict | undefined {
  const strings = use.argument(0)?.elements?.[0];
  if (strings === undefined) return undefined;
  return judgeCommandLine({ reads: 'shell', command: strings, rest: undefined }, use, analysis);
}

function dangerousHoles(line: CommandLine<Hole>): CommandLine<Hole>['holes'] {
  return line.holes.filter(
    ({ value, quoting }) => !isDetermined(value) && !isQuoted(value, quoting),
  );
}

/** A quoting function yields a bare word; between quotes of one's own it protects nothing. */
function isQuoted(hole: Hole, quoting: string): boolean {
  if (quoting === 'none') return hole.safeFor.has('shell-word');
  if (quoting === 'single') return escapesSingleQuotes(hole.node);
  return hole.characters !== undefined && (hole.characters & readInQuotes) === 0n;
}

/** What is not only itself between double quotes: of an address that is encoded, nothing. */
const readInQuotes = charactersOf('"$`\\\n\r');

function joinWithSpaces(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [' ', ...text]));
}
