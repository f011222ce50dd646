import { decodedIn } from './prompt-guard/decoded.js';
import { fold } from './prompt-guard/fold.js';
import { hiddenIn } from './prompt-guard/hidden.js';
import { markersIn } from './prompt-guard/markers.js';
import type { PromptReasonId } from './prompt-guard/patterns.js';
import { respelled } from './prompt-guard/respelled.js';
import { signsIn, type Sign } from './prompt-guard/sign.js';

export { delimitUntrusted, type DelimitOptions, type Delimited } from './prompt-guard/delimit.js';
export type { PromptReasonId };

/** Why a text looks like an attempt: of what kind, and from where to where, without a word of it. */
export interface PromptReason {
  readonly id: PromptReasonId;
  readonly start: number;
  readonly end: number;
}

/** What is known of a text by looking at it. */
export interface PromptInspection {
  /** From 0, nothing speaks for an attempt, to 1. */
  readonly score: number;
  /** The strongest first; safe to log, for it holds none of the text. */
  readonly reasons: readonly PromptReason[];
}

/**
 * Looks in a text that somebody else wrote for attempts to give a model other instructions: orders to ignore
 * what it was told, forged roles and tool calls, invisible text, and the same in base64 and other spellings,
 * in several languages. A sign and no barrier: new attempts look different, and a text that speaks about
 * them looks the same. Time and memory grow with the length of the text; never throws.
 */
export function inspectPrompt(text: string): PromptInspection {
  const strongest = new Map<PromptReasonId, Sign>();
  for (const sign of allSigns(text)) {
    if (sign.weight > (strongest.get(sign.id)?.weight ?? 0)) strongest.set(sign.id, sign);
  }
  const signs = [...strongest.values()].sort((a, b) => b.weight - a.weight);
  return {
    score: Math.round(scoreOf(signs) * 100) / 100,
    reasons: signs.map(({ id, start, end }) => ({ id, start, end })),
  };
}

function* allSigns(text: string): Generator<Sign> {
  const view = fold(text);
  const plain = signsIn(view);
  yield* plain;
  for (const each of respelled(view)) {
    yield* encoded(signsIn(each), plain);
  }
  yield* markersIn(text);
  const { signs, spelled } = hiddenIn(text);
  yield* signs;
  for (const { text: inner, start, end } of [...spelled, ...decodedIn(text)]) {
    const found = [...signsIn(fold(inner)), ...markersIn(inner)];
    yield* encoded(
      found.map((sign) => ({ ...sign, start, end })),
      plain,
    );
  }
}

/** Whoever writes an attempt in another way knows why; what is said in plain letters, too, is not meant. */
function encoded(signs: readonly Sign[], plain: readonly Sign[]): readonly Sign[] {
  const own = signs.filter((sign) => !plain.some(({ id }) => id === sign.id));
  const [first] = own;
  if (first === undefined || scoreOf(own) < CLEAR) return [];
  return [...own, { ...first, id: 'encoded', weight: CLEAR }];
}

/** Of other spellings only what would be an attempt by itself. */
const CLEAR = 0.6;

/** How likely one of them is right, if each is by its weight. */
function scoreOf(signs: readonly Sign[]): number {
  return 1 - signs.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
}
