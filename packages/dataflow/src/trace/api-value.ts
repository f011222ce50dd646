import type { Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Label } from '../model.js';
import type { Api, Denotation } from '../resolve/denotation.js';
import { holeValue, type Certainty } from './build.js';
import { structuredValue } from './structured.js';
import { lineCharacters, nameCharacters, resultCharacters } from './characters.js';

/** What the models say of the value itself; undefined when they say nothing. */
export function apiValue(
  engine: Engine,
  denotations: readonly Denotation[],
  node: Node,
): Value | undefined {
  const apis = denotations.filter((each): each is Api => each.kind === 'api');
  const labels = new Set(apis.flatMap((each) => [...each.labels]));
  const [result] = apis.flatMap((each) => each.nodes.flatMap(({ results }) => results));
  if (labels.size > 0 && result === undefined) {
    const isLine = apis.every((each) => each.labels.size === 0 || each.oneLine === true);
    const safeFor = new Set(apis.flatMap((each) => each.nodes.flatMap(({ clears }) => clears)));
    const isName = apis.every(({ part }) => part === 'name');
    if (isName) safeFor.add('path');
    const characters = isName ? nameCharacters : isLine ? lineCharacters : undefined;
    const value = holeValue(node, engine.text, certaintyOf(labels), {
      labels,
      ...partRead(apis),
      safeFor,
      ...(characters === undefined ? {} : { characters }),
    });
    return structuredValue(engine, apis, node, value);
  }
  if (result === undefined) {
    const isOwn = apis.some(({ part }) => part === 'internal');
    return isOwn ? holeValue(node, engine.text, 'internal') : undefined;
  }
  if (result === 'names') return namesValue(engine, node);
  const isNumber = result === 'number' || result === 'boolean';
  const characters = resultCharacters[result];
  const certainty = isNumber ? 'number' : result === 'listed' ? 'enum' : 'internal';
  return holeValue(node, engine.text, certainty, {
    type: isNumber ? result : 'string',
    ...(characters === undefined ? {} : { characters }),
  });
}

/** The property that was read, unless one of them is the labelled thing itself. */
function partRead(apis: readonly Api[]): { readonly read?: string } {
  const labelled = apis.filter((each) => each.labels.size > 0);
  const [read] = labelled.flatMap((each) => each.read ?? []);
  return read !== undefined && labelled.every((each) => each.read !== undefined) ? { read } : {};
}

/** The names of files, or their entries, which have a name. */
function namesValue({ text }: Engine, node: Node): Value {
  const name = holeValue(node, text, 'unknown', { characters: nameCharacters });
  const element = { ...name, properties: new Map([['name', name]]) };
  const encoded = { how: 'names', value: name };
  return { texts: [], type: 'array', elements: [element], complete: true, encoded, node };
}

const ofProgram: ReadonlySet<Label> = new Set(['secret', 'personal', 'retrieved']);

/** Secrets are the program's own, and so is its store; the other labels say that someone else chose the value. */
export function certaintyOf(labels: ReadonlySet<Label>): Certainty {
  const isForeign = [...labels].some((label) => !ofProgram.has(label));
  return isForeign ? 'untrusted' : 'unknown';
}
