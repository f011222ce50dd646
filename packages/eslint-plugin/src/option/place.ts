import type { SinkUse, Value } from '@magi-guardrail/dataflow';

/** What stands at a place of an argument list; where neither holds, that cannot be told. */
export interface Found {
  readonly values: readonly Value[];
  /** Nothing is given there, for certain. */
  readonly isAbsent: boolean;
}

const nothing: Found = { values: [], isAbsent: true };

/** What a call is given at `0.tools.*.type`: through elements of lists and values of objects. */
export function givenAt(use: Pick<SinkUse, 'argument' | 'node'>, position: number | string): Found {
  const [first = '', ...path] = String(position).split('.');
  const value = use.argument(Number(first));
  if (value === undefined) {
    return { values: [], isAbsent: !mayHave(use.node, Number(first)) };
  }
  return within(value, path);
}

/** The same below a value: `environment.type`. */
export function below(value: Value, place: number | string): Found {
  return within(value, String(place).split('.'));
}

function within(value: Value, path: readonly string[]): Found {
  return path.reduce<Found>(
    ({ values, isAbsent }, key) => {
      const found = values.map((each) => step(each, key));
      return {
        values: found.flatMap((each) => each.values),
        isAbsent: isAbsent || (found.length > 0 && found.every((each) => each.isAbsent)),
      };
    },
    isNothing(value) ? nothing : { values: [value], isAbsent: false },
  );
}

function step({ elements, properties, complete }: Value, key: string): Found {
  if (key === '*') {
    const values = elements ?? [...(properties?.values() ?? [])];
    return { values, isAbsent: values.length === 0 && complete === true };
  }
  const value = properties?.get(key);
  if (value === undefined) return { values: [], isAbsent: complete === true };
  return isNothing(value) ? nothing : { values: [value], isAbsent: false };
}

/** `undefined` is what stands where nothing is given; `null` says something in some libraries. */
function isNothing({ constants }: Value): boolean {
  return constants?.length === 1 && constants[0] === undefined;
}

/** Whether there can be an argument: what is spread can hold any number of them. */
function mayHave(node: SinkUse['node'], index: number): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return true;
  const isOpen = node.arguments.some(({ type }) => type === 'SpreadElement');
  return isOpen || index < node.arguments.length;
}
