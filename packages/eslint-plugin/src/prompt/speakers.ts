import type { MessageList, Value } from '@magi-guardrail/dataflow';
import { placesAt } from './places.js';

interface Spoken {
  readonly is: 'system' | 'model' | 'user';
  readonly role: string;
}

/** Who a message says is speaking; undefined for what is no message of this shape. */
export function speakerOf(message: Value, list: MessageList): Spoken | undefined {
  const { system, model = [] } = list;
  if (message.properties === undefined && message.elements === undefined) return undefined;
  const [role] = placesAt(message, list.role);
  const names = (role?.constants ?? []).filter((each) => typeof each === 'string');
  const operator = names.find((name) => system.includes(name));
  const isSure = names.every((name) => system.includes(name)) || !isOfCallers(role);
  if (operator !== undefined && isSure) return { is: 'system', role: operator };
  const [only, ...others] = names;
  // A conversation that goes back and forth is a conversation, whoever kept it.
  if (only !== undefined && others.length === 0 && model.includes(only)) {
    return { is: 'model', role: only };
  }
  return { is: 'user', role: only ?? 'user' };
}

/** What all callers of a function pass, of which each speaks for one. */
function isOfCallers(role: Value | undefined): boolean {
  return role?.node.type === 'Identifier';
}
