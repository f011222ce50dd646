import type { Analysis, Hole, Text } from '@magi-guardrail/dataflow';
import { worstHole } from '../rule/worst-hole.js';
import { alternatives } from './alternatives.js';
import { escapesDoubleQuotes } from './escaped.js';
import { findScript, type Script } from './interpreters.js';
import type { Verdict } from './judge.js';
import { holesOf, isComplete, isDetermined, type Line } from './line.js';
import { openForPowerShell } from './powershell.js';
import { splitWords, type Word } from './words.js';

/** No shell: dangerous are a program someone else chooses, and an interpreter with an open script. */
export function judgeProgram(line: Line, analysis: Analysis): Verdict | undefined {
  const texts = alternatives([line.command, ...(line.rest?.elements ?? [])]);
  const commands = texts.map((text) => wordsOf(line, text, analysis));
  for (const [program] of commands) {
    const verdict = program && judgeProgramName(program);
    if (verdict !== undefined) return verdict;
  }
  for (const words of commands) {
    const script = findScript(words);
    const verdict = script && (judgeScript(script, analysis) ?? judgeOpenScript(script, line));
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** Who may choose the program may run any program. */
export function judgeProgramName(program: Word<Hole>): Verdict | undefined {
  const chosen = holesOf(program.parts).find(({ certainty }) => certainty === 'untrusted');
  return chosen && { is: 'program', node: chosen.node, hole: chosen, commands: [] };
}

/** Words after the script are its arguments ($1, argv), which are not parsed. */
export function judgeScript(
  { sources, interpreter, joins }: Script<Hole>,
  analysis: Analysis,
): Verdict | undefined {
  const holes = openIn(sources, interpreter, analysis);
  const hole = worstHole(holes.filter((each) => !isDetermined(each)));
  if (hole === undefined) return undefined;
  const is = joins ? 'joined' : 'interpreter';
  return { is, node: hole.node, hole, commands: [], interpreter };
}

/** The values of a script that its interpreter may read as more than a text. */
function openIn(
  sources: readonly Word<Hole>[],
  interpreter: string,
  analysis: Analysis,
): readonly Hole[] {
  if (interpreter === 'osascript -e') return sources.flatMap(({ parts }) => openHolesOf(parts));
  const parts = sources.flatMap((word): Text => [...word.parts, ' ']);
  return openForPowerShell(interpreter, parts, analysis) ?? holesOf(parts);
}

/** Those that can end the text they are put into; what AppleScript has a shell run is read once more. */
function openHolesOf(script: Text): readonly Hole[] {
  const holes = holesOf(script);
  const constant = script.filter((part) => typeof part === 'string').join('');
  if (/\b(?:do\s+shell|run)\s+script\b/i.test(constant)) return holes;
  const quoted = new Set<Hole>();
  let isQuoted = false;
  for (const part of script) {
    if (typeof part === 'string') isQuoted = isQuoted !== (quotesIn(part) % 2 === 1);
    else if (isQuoted && isEscapedFor(part)) quoted.add(part);
  }
  return isQuoted ? holes : holes.filter((each) => !quoted.has(each));
}

/** By what was last made of it, also in a function that was called for it. */
function isEscapedFor({ node, path }: Hole): boolean {
  const made = [...path.map((step) => step.node), node].filter(
    (each) => each.type === 'CallExpression' && each.callee.type === 'MemberExpression',
  );
  const last = made.at(-1);
  return last !== undefined && escapesDoubleQuotes(last);
}

const quotesIn = (text: string) => text.replace(/\\./gs, '').split('"').length - 1;

/** The script is somewhere in an array that is not known to its end. */
function judgeOpenScript({ sources, interpreter }: Script<Hole>, line: Line): Verdict | undefined {
  if (sources.length > 0 || line.rest === undefined || isComplete(line.rest)) return undefined;
  const { node } = line.rest;
  return { is: 'interpreter', node, hole: undefined, commands: [], interpreter };
}

/** The words of a line: its arguments as they are, and a text that is split at its spaces. */
export function wordsOf(
  line: Line,
  text: readonly Text[],
  analysis: Analysis,
): readonly Word<Hole>[] {
  const [first, ...rest] = text.map((parts) => ({ parts: nodeIfItself(parts, analysis) }));
  if (first === undefined) return [];
  return line.reads === 'words' ? [...splitWords(first.parts).words, ...rest] : [first, ...rest];
}

/** What a program reads of what runs it. */
const itself = /^(?:global\.)?process\.(?:default\.)?(?:execPath|argv0|argv\.0)$/;

/** Running oneself (`process.execPath`) is running node. */
function nodeIfItself(text: Text, analysis: Analysis): Text {
  const [only] = text;
  const isItself =
    text.length === 1 &&
    typeof only === 'object' &&
    only.certainty === 'internal' &&
    [only, ...only.path].some(({ node }) => analysis.named(node).some((name) => itself.test(name)));
  return isItself ? ['node'] : text;
}
