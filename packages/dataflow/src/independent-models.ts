import type { LibraryModel } from './model.js';
import { moduleKey } from './module-key.js';

/**
 * Those of `tested` that say something of modules alone, under each of their modules and in their order: with
 * all that speak of the same modules, and without those to which one of `others` or a model of globals adds.
 */
export function independentModels(
  tested: readonly LibraryModel[],
  others: readonly LibraryModel[],
): Map<string, readonly LibraryModel[]> {
  const families = new Map<string, Family>();
  for (const model of tested) join(model, families, isOfModules(model));
  for (const model of others) join(model, families, false);
  const independent = [...families].filter(([, { isIndependent }]) => isIndependent);
  const inOrder = new Map(tested.map((model, position) => [model, position]));
  return new Map(
    independent.map(([name, { models }]) => [
      name,
      models.toSorted((a, b) => (inOrder.get(a) ?? 0) - (inOrder.get(b) ?? 0)),
    ]),
  );
}

interface Family {
  readonly models: readonly LibraryModel[];
  readonly names: readonly string[];
  readonly isIndependent: boolean;
}

function join(model: LibraryModel, families: Map<string, Family>, isIndependent: boolean): void {
  const names = (model.modules ?? []).map(moduleKey);
  const joined = [...new Set(names.flatMap((name) => families.get(name) ?? []))];
  const family: Family = {
    models: [...joined.flatMap(({ models }) => models), model],
    names: [...new Set([...names, ...joined.flatMap((each) => each.names)])],
    isIndependent: isIndependent && joined.every((each) => each.isIndependent),
  };
  for (const name of family.names) families.set(name, family);
}

function isOfModules({ globals, shapes }: LibraryModel): boolean {
  return globals === undefined && shapes === undefined;
}
