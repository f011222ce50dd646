import type { Analysis, Hole, MessageList, SinkUse, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Reading } from '../rule/define-rule.js';
import { isChosenBy, strangers } from './chosen.js';
import { placesAt, type Place } from './places.js';
import { isSifted } from './sifted.js';
import { messagesOf } from './slots.js';

/** Messages or options of which somebody else says who speaks in them. */
export interface Forged extends Pick<Place, 'position'> {
  readonly hole: Hole;
  readonly is: 'list' | 'role' | 'options';
}

/** What lets a stranger speak for the operator without writing a word of the operator's text. */
export function* forgedIn(use: SinkUse<'prompt'>, check: Reading): Generator<Forged> {
  const { analysis } = check;
  const options = foreignOptions(use, analysis);
  if (options !== undefined) yield options;
  for (const list of use.sink.messages ?? []) {
    for (const { value, position } of messagesOf(use, list.at)) {
      const role = placesAt(value, list.role)[0];
      const hole =
        role === undefined
          ? foreignMessage(value, list, analysis)
          : (replacedBy(role, value, analysis) ?? foreignIn(role, analysis));
      if (hole === undefined || isSifted(hole, check)) continue;
      yield { hole, position, is: role === undefined ? 'list' : 'role' };
    }
  }
}

function foreignIn({ texts }: Value, analysis: Analysis): Hole | undefined {
  return texts
    .flat()
    .find((part): part is Hole => typeof part !== 'string' && isForeign(part, analysis));
}

function isForeign(hole: Hole, analysis: Analysis): boolean {
  return hole.derived !== true && isChosenBy(hole, strangers, analysis);
}

/** A whole message, or all of them; where a text can stand for a user's message only a list is. */
function foreignMessage(value: Value, list: MessageList, analysis: Analysis): Hole | undefined {
  const hole = foreignIn(value, analysis) ?? (value.rest && foreignIn(value.rest, analysis));
  if (hole === undefined || value.type === 'string') return undefined;
  return list.orText === true && !isSpread(hole.node) && value.rest === undefined
    ? undefined
    : hole;
}

function isSpread({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'SpreadElement';
}

/** `{ role: 'user', ...message }`: what is spread later has a role of its own. */
function replacedBy(role: Value, { rest }: Value, analysis: Analysis): Hole | undefined {
  return rest !== undefined && isOverlaid(role) ? foreignIn(rest, analysis) : undefined;
}

function isOverlaid({ texts }: Value): boolean {
  return texts
    .flat()
    .some((part) => typeof part !== 'string' && part.node.type === 'SpreadElement');
}

/** `create(req.body)` and `create({ ...req.body, model })`, unless what matters is written after it. */
function foreignOptions(use: SinkUse<'prompt'>, analysis: Analysis): Forged | undefined {
  const { system = [], messages = [], user = [] } = use.sink;
  for (const position of [...messages.flatMap(({ at }) => at), ...system]) {
    const [first, key] = String(position).split('.');
    const whole = key === undefined ? undefined : use.argument(Number(first));
    // A text can stand instead of the options.
    if (whole === undefined || key === undefined || user.includes(first ?? '')) continue;
    const from = whole.properties === undefined ? whole : whole.rest;
    const own = whole.properties?.get(key.replace('()', ''));
    if (from === undefined || (own !== undefined && !isOverlaid(own))) continue;
    const hole = foreignIn(from, analysis);
    if (hole !== undefined) return { hole, position: Number(first), is: 'options' };
  }
  return undefined;
}
