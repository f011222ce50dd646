import type { Analysis, Hole, SinkUse, Text } from '@magi-guardrail/dataflow';
import { worstHole } from '../rule/worst-hole.js';
import { alternatives } from './alternatives.js';
import { findScript } from './interpreters.js';
import type { Verdict } from './judge.js';
import { judgeProgramName, judgeScript } from './judge-program.js';
import { isDetermined } from './line.js';
import { splitWords, type CommandLine } from './words.js';

/** A quoting tag quotes for a bare word; inside quotes the user's value ends up unquoted. */
export function judgeTag(use: SinkUse<'shell'>, analysis: Analysis): Verdict | undefined {
  for (const text of textsOf(use, analysis)) {
    const line = splitWords(text);
    const verdict =
      (use.sink.shell === 'always' ? judgeQuotes(line, analysis) : undefined) ??
      judgeWords(line, analysis);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** What the tag quotes is one word, however it was put together. */
function textsOf(use: SinkUse<'shell'>, analysis: Analysis): readonly Text[] {
  const texts = use.argument(use.sink.command)?.texts ?? [];
  // What a wrapper is given is known only as a whole.
  if (use.node.type !== 'TaggedTemplateExpression' || use.via !== undefined) return texts;
  const { quasis, expressions } = use.node.quasi;
  const values = expressions.map((each) => analysis.valueOf(each));
  const isOneWord = values.some((value) => value.texts.some(isPutTogether));
  if (!isOneWord || values.some((value) => value.texts.length === 0)) return texts;
  return alternatives(values).map((words) =>
    quasis.flatMap(({ value }, at) => [value.cooked ?? '', ...asWord(words[at] ?? [])]),
  );
}

function isPutTogether(text: Text): boolean {
  return text.length > 1;
}

function asWord(text: Text): Text {
  const hole = worstHole(text.filter((part) => typeof part !== 'string'));
  return hole === undefined || !isPutTogether(text) ? text : [hole];
}

function judgeQuotes(line: CommandLine<Hole>, analysis: Analysis): Verdict | undefined {
  const open = line.holes.filter(({ value }) => !isDetermined(value));
  const inQuotes = open.filter(({ quoting }) => quoting !== 'none').map(({ value }) => value);
  const quoted = worstHole(inQuotes);
  if (quoted !== undefined) return { is: 'quoted', node: quoted.node, hole: quoted, commands: [] };
  const raw = open.map(({ value }) => value).find((hole) => isRaw(hole, analysis));
  return raw && { is: 'dynamic', node: raw.node, hole: raw, commands: [] };
}

/** Bun takes `{ raw: text }` for text that needs no quoting. */
function isRaw(hole: Hole, analysis: Analysis): boolean {
  return analysis.valueOf(hole.node).properties?.has('raw') === true;
}

function judgeWords({ words }: CommandLine<Hole>, analysis: Analysis): Verdict | undefined {
  const [program] = words;
  const chosen = program && judgeProgramName(program);
  if (chosen !== undefined) return chosen;
  const script = findScript(words);
  return script && judgeScript(script, analysis);
}
