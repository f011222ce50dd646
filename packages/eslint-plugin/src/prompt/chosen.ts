import {
  calleeName,
  methodName,
  isCallOrNew,
  unwrap,
  type Analysis,
  type CallLike,
  type Hole,
  type Label,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whoever sends a request or writes the arguments of a tool. */
export const strangers: ReadonlySet<Label> = new Set(['remote', 'tool-argument']);
/** Whoever wrote what was fetched, found or generated. */
export const authors: ReadonlySet<Label> = new Set(['network', 'retrieved', 'model']);

/** Whether somebody with one of these labels can write sentences in this part of a text. */
export function isChosenBy(hole: Hole, by: ReadonlySet<Label>, analysis: Analysis): boolean {
  const { certainty, labels } = hole;
  if (certainty === 'enum' || certainty === 'number' || certainty === 'internal') return false;
  if (![...labels].some((label) => by.has(label))) return false;
  return !isWord(hole) && !isCounted(hole) && !isLookedUp(hole, analysis);
}

/** Letters, digits and what joins them; an expression that allows no more was written to allow no more. */
const wordCharacters = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:',
].reduce((all, each) => all | (1n << BigInt(each.charCodeAt(0))), 0n);

/** One word: orders take several. */
function isWord({ characters }: Hole): boolean {
  return characters !== undefined && (characters & ~wordCharacters) === 0n;
}

/** How many there are of what was fetched or found; only who sends an object himself can name it so. */
function isCounted({ labels, node }: Hole): boolean {
  if ([...labels].some((label) => strangers.has(label))) return false;
  const read = unwrap(node);
  return read.type === 'MemberExpression' && methodName(read) === 'length';
}

/** Functions that look something up by what they are given, as their names say. */
const lookups =
  /^(?:get|find|load|look|fetch|resolve|select|pick|choose|query|read|search|by)(?![a-z])/;

/** A module of the project, which only its files tell about. */
const ownModule = /^(?:\.{1,2}\/|[@~#]\/)/;

/**
 * What a function nothing is known of gave for a stranger's value: a row of that id more often than its
 * text. Only one of a package that gives its result at once is taken for a change of the text.
 */
function isLookedUp({ derived, path }: Hole, analysis: Analysis): boolean {
  if (derived !== true) return false;
  const made = path.map(({ node }) => unwrap(node)).filter(isCallOrNew);
  return made.length === 0 || made.some((call) => looksUp(call, analysis));
}

function looksUp(call: CallLike, analysis: Analysis): boolean {
  if (call.type === 'NewExpression' || isAwaited(call)) return true;
  if (call.type !== 'CallExpression') return false;
  return (
    lookups.test(calleeName(call.callee) ?? '') ||
    analysis.called(call).some((name) => ownModule.test(name))
  );
}

function isAwaited({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'AwaitExpression';
}
