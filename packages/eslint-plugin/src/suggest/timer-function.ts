import type { SinkUse } from '@magi-guardrail/dataflow';
import type { CodeVerdict } from '../code/judge.js';
import type { Suggestion } from '../rule/define-rule.js';

const argument = String.raw`(?:-?\d+(?:\.\d+)?|'[^'\\\n]*'|"[^"\\\n]*"|[\p{L}_$][\w$]*(?:\.[\p{L}_$][\w$]*)*)`;
const oneCall = new RegExp(
  String.raw`^\s*([\p{L}_$][\w$]*(?:\.[\p{L}_$][\w$]*)*\(\s*(?:${argument}(?:\s*,\s*${argument})*)?\s*\))\s*;?\s*$`,
  'u',
);

/** `setTimeout('refresh()', 10)` → `setTimeout(() => refresh(), 10)`, for a text that is one call. */
export function suggestTimerFunction(
  { node, sink, via }: SinkUse<'code'>,
  verdict: CodeVerdict,
): readonly Suggestion[] {
  if (sink.onlyStrings !== true || via !== undefined || verdict.is !== 'constant') return [];
  if (node.type !== 'CallExpression') return [];
  const [text] = node.arguments;
  const [, call] =
    oneCall.exec(verdict.texts.length === 1 ? (verdict.texts[0]?.join('') ?? '') : '') ?? [];
  if (text?.type !== 'Literal' || call === undefined) return [];
  return [{ messageId: 'useFunction', edits: [{ range: text.range, text: `() => ${call}` }] }];
}
