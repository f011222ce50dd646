import type { Value } from '../analysis-types.js';
import type { SafeFor } from '../model.js';
import { holesOf, safeValue } from './build.js';

/** Ways up as they stand in a path that nobody has looked at. */
const raw = ['../a', '../../a', 'a/../../b', '/../a', '/a/../../../b', '....//a', '..././a', '../'];
/** The same in a path that was normalised: at its beginning alone. */
const normalised = ['../a', '../../a', '../../../a/b'];

/** Whether an expression finds every way up; `isNormal` of paths that were normalised. */
export function findsUp(expression: RegExp, isNormal: boolean): boolean {
  const own = new RegExp(expression, expression.flags.replaceAll(/[gy]/g, ''));
  return (isNormal ? normalised : raw.filter(leadsUp)).every((path) => own.test(path));
}

/** Whether an expression finds the slash in every path that has one. */
export function findsSlashes(expression: RegExp): boolean {
  const own = new RegExp(expression, expression.flags.replaceAll(/[gy]/g, ''));
  return ['/', 'a/b', '/a', 'a/', 'a\n/b'].every((path) => own.test(path));
}

function leadsUp(path: string): boolean {
  return /(?:^|[/\\])\.\.[/\\]/.test(path);
}

/** Whether it is one part that is not known, and that was normalised: `..` stands only at its beginning. */
export function isNormal({ texts }: Value): boolean {
  return texts.every((text) => {
    const [hole, ...others] = text;
    if (hole === undefined || typeof hole === 'string') return false;
    return others.length === 0 && hole.safeFor.has('path-steps');
  });
}

/** What a replacement of constant text leaves of the safety of a path, or makes of it. */
export function withoutUp(made: Value, before: Value, mark: RegExp, by: string): Value {
  const own = isNormal(before);
  const removesUp = (own ? normalised : raw).every((path) => !leadsUp(path.replace(mark, by)));
  if (removesUp && !by.includes('.')) return safeValue(made, 'path-below');
  // What is taken from an end joins nothing, and neither does what other text takes the place of.
  const isAtEnd = /^\^|\$$/.test(mark.source) && !mark.source.includes('|');
  const joins = !(isAtEnd || by !== '') || by.includes('.') || by.includes('/');
  return joins ? made : keptOf(made, before, ['path-below']);
}

/** What all parts of a text are safe for, a part of it is, too. */
export function keptOf(made: Value, before: Value, contexts: readonly SafeFor[]): Value {
  const holes = holesOf(before);
  const kept = contexts.filter(
    (context) => holes.length > 0 && holes.every(({ safeFor }) => safeFor.has(context)),
  );
  return kept.reduce((value, context) => safeValue(value, context), made);
}
