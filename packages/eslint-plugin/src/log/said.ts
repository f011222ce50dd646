import type { Analysis, SinkUse, Value } from '@magi-guardrail/dataflow';
import { classifyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { isOfProgram } from './lexical.js';
import { holesOf, isSessionId, nameOf } from './named.js';
import type { Printed } from './printed.js';

/** The text before it names it: weaker evidence, so only for values that are read by a plain name. */
export function bySaid(
  { node, label }: Printed,
  value: Value,
  analysis: Analysis,
): { kind: 'secret'; name: string } | undefined {
  if (label === undefined || node.type === 'CallExpression' || value.type === 'number') {
    return undefined;
  }
  const name = nameOf(node, analysis);
  if (name === undefined || value.constants !== undefined || speaksOf.test(name)) return undefined;
  if (value.properties !== undefined || value.elements !== undefined) return undefined;
  // `password: ${error}` is about a password, as `passwordError` is.
  if (isOfProgram(label, holesOf(value), analysis)) return undefined;
  // Whose session it is, its name has said already.
  if (isSessionId(label) || isSessionId(name)) return undefined;
  const isSecret = endsInSecret(label) && classifyName(`${label} ${name}`) === 'secret';
  return isSecret ? { kind: 'secret', name: label } : undefined;
}

/** `token for` speaks of what follows, and not of what the token is. */
function endsInSecret(label: string): boolean {
  const words = label.split(/[\s_-]+/);
  if (classifyName(label) !== 'secret') return false;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  return (
    classifyName(before) !== 'secret' ||
    classifyName(last) === 'secret' ||
    /^(?:key|value)$/i.test(last)
  );
}

/** Outcomes and descriptions that texts put behind a label, and what it is about: `Authorization: ${method} ${path}`. */
const speaksOf =
  /^(?:e|ex|err|error|i|j|n|index|reason|message|msg|stack|status|state|result|ok|method|verb|path(?:name)?|route|kind|mode|scheme|strategy|provider|is[A-Z_].*|has[A-Z_].*)$|(?:Status|State|Error|Reason|Result)$|(?:^s|S)tatus(?:Text|Code|Message)$/;

/** What the texts among the arguments before say of one: `log('token:', x)`, `log('%s: token %s', a, x)`. */
export function labelBefore(
  { node }: Pick<SinkUse, 'node'>,
  argument: TSESTree.Node,
  analysis: Analysis,
): string | undefined {
  if (!('arguments' in node)) return undefined;
  const at = node.arguments.findIndex((each) => each === argument);
  const [first] = node.arguments;
  if (at < 1 || first === undefined) return undefined;
  const format = constantText(first, analysis);
  const pieces = format?.split(/%[sdifjoOc]/) ?? [];
  // The piece before the placeholder that this argument is put in for.
  if (pieces.length > 1) return at < pieces.length ? lastWord(pieces[at - 1] ?? '') : undefined;
  const before = node.arguments[at - 1];
  const text = before === undefined ? undefined : constantText(before, analysis);
  if (text === undefined) return undefined;
  return labelAtEnd(text) ?? (/^[\w .-]{1,40}$/.test(text) ? text : undefined);
}

function lastWord(text: string): string | undefined {
  return labelAtEnd(text) ?? /([\w-]+)\s*$/.exec(text)?.[1];
}

function constantText(node: TSESTree.Node, analysis: Analysis): string | undefined {
  const [constant, ...others] = analysis.valueOf(node).constants ?? [];
  return typeof constant === 'string' && others.length === 0 ? constant : undefined;
}

/** `token=`, `API key: ` and `password is ` name what follows; other text does not. */
export function labelAtEnd(text: string): string | undefined {
  return labelled.exec(text)?.[1];
}

const labelled =
  /(?:^|[\s,;&?({[/"'])((?:[\w-]{1,30} )?[\w-]{1,30})["']?(?:\s?[=:]|\s(?:is|was)\b\s?:?|\s?[-=]>)\s?["'`]?$/;
