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
  readonly models: LibraryModel[];
  readonly names: string[];
  isIndependent: boolean;
}

function join(model: LibraryModel, families: Map<string, Family>, isIndependent: boolean): void {
  const names = (model.modules ?? []).map(moduleKey);
  const [family = { models: [], names: [], isIndependent: true }, ...others] = new Set(
    names.flatMap((name) => families.get(name) ?? []),
  );
  for (const other of others) {
    family.models.push(...other.models);
    family.names.push(...other.names);
    family.isIndependent &&= other.isIndependent;
  }
  family.models.push(model);
  family.names.push(...names);
  family.isIndependent &&= isIndependent;
  for (const name of others.length === 0 ? names : family.names) families.set(name, family);
}

function isOfModules({ globals, shapes }: LibraryModel): boolean {
  return globals === undefined && shapes === undefined;
}
