import type { PromptReasonId } from './patterns.js';
import type { Sign } from './sign.js';

/** A sign in the text as it is. */
interface Marker {
  readonly id: PromptReasonId;
  readonly weight: number;
  readonly expression: RegExp;
  /** What it has to hold besides. */
  readonly holds?: RegExp;
}

/** A place in an address where something is to be put: `?q={conversation}`, `/<summary>`. */
const HOLE = /[?&/#=](?:[^\s?&/#=]{0,40})(?:\{\{?|\$\{|<|%7B|\[)[A-Za-z][A-Za-z_ -]{1,40}/i;

const marker = (id: PromptReasonId, weight: number, expression: RegExp): Marker => ({
  id,
  weight,
  expression,
});

/** What programs write between turns of a conversation, and people do not. */
const markers: readonly Marker[] = [
  marker(
    'role-marker',
    0.75,
    /<\s?[|｜]\s?(?:im_start|im_end|im_sep|system|user|assistant|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id|eom_id|end|tool|endofprompt|channel|message|start|return|call|begin▁of▁sentence|end▁of▁sentence|User|Assistant)\s?[|｜]\s?>/iu,
  ),
  marker(
    'role-marker',
    0.75,
    /\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|\[\/?SYSTEM_PROMPT\]|<\/?s>\s{0,9}\[INST\]/,
  ),
  marker(
    'role-marker',
    0.6,
    /^[ \t]{0,9}(?:#{2,4}|={3})[ \t]{0,3}(?:new[ \t])?(?:system|developer)(?:[ \t](?:prompt|message|instructions?|note|override))?[ \t]{0,3}(?::|={3}|$)/im,
  ),
  marker(
    'role-marker',
    0.45,
    /<\/?(?:system|developer|assistant|system[-_](?:prompt|message|instructions?|reminder)|user_input|untrusted|instructions)>/i,
  ),
  marker(
    'role-marker',
    0.3,
    /^[ \t]{0,9}[[(]?(?:system|assistant|developer)(?:[ \t](?:prompt|message|note|override|notice|instruction|alert))?[\])]?[ \t]{0,3}:[ \t]{0,9}\S/im,
  ),
  marker('role-marker', 0.5, /"role"\s{0,9}:\s{0,9}"(?:system|developer)"/),
  marker(
    'tool-forgery',
    0.6,
    /<\/?(?:antml:)?(?:tool_call|tool_calls|function_calls?|function_results?|tool_results?|tool_response|tool_use|invoke|use_mcp_tool)\b|\[\/?(?:TOOL_CALLS|AVAILABLE_TOOLS|TOOL_RESULTS)\]|<\|python_tag\|>/,
  ),
  marker('tool-forgery', 0.5, /"(?:tool_calls|function_call|tool_use_id)"\s{0,9}:/),
  marker('tool-forgery', 0.5, /^[ \t]{0,9}Action:[^\n]{1,80}\n[ \t]{0,9}Action Input:/im),
  // The address of a picture is asked as soon as it is shown, with all that stands in it.
  {
    ...marker('exfiltration', 0.5, /!\[[^\]\n]{0,200}\]\(\s{0,9}https?:\/\/[^)\n]{0,800}\)/i),
    holds: HOLE,
  },
  {
    ...marker(
      'exfiltration',
      0.5,
      /<img\b[^>\n]{0,800}\bsrc\s{0,9}=\s{0,9}["']?https?:[^>\n]{0,800}>/i,
    ),
    holds: HOLE,
  },
];

/** The signs of a text that are not words. */
export function* markersIn(text: string): Generator<Sign> {
  for (const { id, weight, expression, holds } of markers) {
    const found = holds === undefined ? expression.exec(text) : holding(text, expression, holds);
    if (found === undefined || found === null) continue;
    yield { id, weight, start: found.index, end: found.index + found[0].length };
  }
}

/** Only the first of them are looked at: a page has so many pictures. */
const MOST = 200;

function holding(text: string, expression: RegExp, holds: RegExp): RegExpExecArray | undefined {
  let count = 0;
  for (const found of text.matchAll(new RegExp(expression, `${expression.flags}g`))) {
    if (holds.test(found[0])) return found;
    if ((count += 1) > MOST) return undefined;
  }
  return undefined;
}
