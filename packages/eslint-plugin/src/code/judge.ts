import type { Analysis, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import { holds } from './condition.js';
import { isData } from './data.js';
import { isForeign } from './foreign.js';

/** What an evaluator is given: text with parts that are not constant, or constant text only. */
export type CodeVerdict =
  | { readonly is: 'dynamic'; readonly holes: readonly Hole[]; readonly texts: readonly Text[] }
  | { readonly is: 'assembled' }
  | { readonly is: 'constant'; readonly texts: readonly Text[] };

/** Judges one use of an evaluator; undefined when there is no mistake. */
export function judgeCode(use: SinkUse<'code'>, analysis: Analysis): CodeVerdict | undefined {
  const { sink } = use;
  if (sink.when !== undefined && !holds(use, sink.when, analysis)) return undefined;
  // A model without positions runs what earlier calls put together.
  if (sink.arguments.length === 0) return { is: 'assembled' };
  const isCode = (value: Value) => isText(value) || isDeclaredText(value, analysis);
  const values = use.arguments(sink.arguments).filter(sink.onlyStrings === true ? isCode : isGiven);
  if (values.length === 0) return undefined;
  const texts = values.flatMap(textsOf);
  const holes = texts.flatMap(holesIn);
  if (sink.accepts === undefined) {
    return holes.length > 0 || texts.length === 0
      ? { is: 'dynamic', holes, texts }
      : { is: 'constant', texts };
  }
  const mistaken = texts.filter((text) => isMistaken(text, sink.accepts));
  const open = mistaken.flatMap(holesIn).filter((hole) => {
    if (sink.accepts === 'own') return isForeign(hole);
    return !isData(hole, analysis) && !(sink.byName === true && isOfBuild(hole));
  });
  return open.length === 0 ? undefined : { is: 'dynamic', holes: open, texts: mistaken };
}

/** The engine gives `undefined` for a property that an object literal does not have. */
function isGiven({ constants }: Value): boolean {
  return constants?.length !== 1 || constants[0] !== undefined;
}

/** A timer takes functions; only evidence of a string makes it an evaluator. */
function isText(value: Value): boolean {
  if (value.type !== undefined) return value.type === 'string';
  // What arrives from elsewhere arrives as text: functions do not travel.
  return value.texts.some((text) =>
    text.some((part) => (typeof part === 'string' ? part !== '' : isForeign(part))),
  );
}

/** `code: string` in TypeScript. */
function isDeclaredText({ type, node }: Value, analysis: Analysis): boolean {
  return type === undefined && analysis.declared(node) === 'string';
}

/** A function or regular expression that may stand there beside a text is not code made of text. */
function textsOf(value: Value): readonly Text[] {
  return value.type === 'function' || value.type === 'regexp' ? [] : value.texts;
}

function holesIn(text: Text): readonly Hole[] {
  return text.filter((part) => typeof part !== 'string');
}

function isMistaken(text: Text, accepts: SinkUse<'code'>['sink']['accepts']): boolean {
  if (accepts === 'programs') return isPutTogether(text);
  if (accepts === 'own') return holesIn(text).some(isForeign);
  if (accepts === 'constants' || isPutTogether(text)) return true;
  const isExposed = ({ certainty }: Hole) => accepts === 'scripts' && certainty === 'exposed';
  return holesIn(text).some((hole) => isForeign(hole) || isExposed(hole));
}

/** A page has no environment: `process.env.NAME` is what the build put there. */
function isOfBuild({ labels }: Hole): boolean {
  return labels.size === 1 && labels.has('secret');
}

function isPutTogether(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && part.trim() !== '');
}
