import { compileModels, type LibraryModel, type ModelIndex } from '@magi-guardrail/dataflow';
import { models } from '@magi-guardrail/models';

/** Compiled models, by the array of the project's own; an index is compiled once per process. */
const compiled = new WeakMap<readonly LibraryModel[], ModelIndex>();

const NONE: readonly LibraryModel[] = [];

/** The models of this package and the project's own, ready for the engine. */
export function modelIndex(own: readonly LibraryModel[] = NONE): ModelIndex {
  const known = compiled.get(own);
  if (known !== undefined) return known;
  const index = compileModels(own, models);
  compiled.set(own, index);
  return index;
}
