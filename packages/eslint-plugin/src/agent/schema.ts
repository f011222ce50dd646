import type { Analysis, Value } from '@magi-guardrail/dataflow';
import { listNodes, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { below } from '../option/place.js';
import { matchOf } from '../option/setting.js';
import type { Reading } from '../rule/define-rule.js';

type Node = TSESTree.Node;

/** What the parts that look into schemas need. */
export interface SchemaReading extends Reading {
  /** Names with a schema each are given, and not a schema. */
  readonly isFields?: boolean;
}

/** A part of a schema that lets anything through, if there is one. */
export function looseIn(schema: Value, reading: SchemaReading): Node | undefined {
  const call = looseCall(schema.node, reading);
  return call ?? (reading.isFields === true ? undefined : looseObject(schema, DEPTH));
}

const DEPTH = 6;
const MOST = 2_000;

/** A call of a library of schemas, wherever in the file it is written. */
function looseCall(root: Node, { analysis, sourceCode }: Reading): Node | undefined {
  const seen = new Set<Node>();
  const queue = [root];
  for (let node = queue.pop(); node !== undefined && seen.size < MOST; node = queue.pop()) {
    if (seen.has(node)) continue;
    for (const each of listNodes(unwrap(node), sourceCode.visitorKeys)) {
      seen.add(each);
      if (each.type === 'CallExpression' && analysis.accepted(each).includes('anything')) {
        return each;
      }
      queue.push(...written(each, analysis));
    }
  }
  return undefined;
}

/** Where what a name or a property stands for is written: `const Input = z.object({})`. */
function written(node: Node, analysis: Analysis): readonly Node[] {
  const { parent } = node;
  const isOfMember = parent?.type === 'MemberExpression';
  if (node.type === 'MemberExpression') {
    // Of `schemas.search` only that; what is called is known by the call.
    return isCallee(node) ? [] : [analysis.valueOf(node).node];
  }
  if (node.type !== 'Identifier' || (isOfMember && !(parent.object === node && isCallee(parent)))) {
    return [];
  }
  if (parent?.type === 'Property' && parent.key === node && !parent.shorthand) return [];
  return analysis
    .namesOf(node)
    .flatMap(({ parent: declared }) =>
      declared?.type === 'VariableDeclarator' ? (declared.init ?? []) : [],
    );
}

function isCallee(node: Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}

/** JSON Schema: an object that lists no names, or lets others through. */
function looseObject(schema: Value, depth: number): Node | undefined {
  const { properties, complete, node } = schema;
  if (properties === undefined || depth === 0) return undefined;
  const others = below(schema, 'additionalProperties').values.find(
    (value) => matchOf(value, [true]) !== undefined,
  );
  if (others !== undefined) return others.node;
  if (complete === true && properties.size === 0) return node;
  const isObject = below(schema, 'type').values.some(
    (each) => matchOf(each, ['object']) !== undefined,
  );
  if (isObject && complete === true && !KNOWN.some((key) => properties.has(key))) return node;
  return partsOf(schema)
    .map((part) => looseObject(part, depth - 1))
    .find((part) => part !== undefined);
}

/** The schemas of names, elements and alternatives. */
function partsOf(schema: Value): readonly Value[] {
  return PARTS.flatMap((place) => below(schema, place).values);
}

const PARTS = ['properties.*', 'items', 'anyOf.*', 'oneOf.*', 'allOf.*'] as const;
/** Any of them says what the object may hold. */
const KNOWN = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'anyOf',
  'oneOf',
  'allOf',
  '$ref',
  'enum',
  'const',
];
