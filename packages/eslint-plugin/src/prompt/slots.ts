import type { ArgumentPosition, SinkUse, Value } from '@magi-guardrail/dataflow';
import { placesAt, type Place } from './places.js';
import { speakerOf } from './speakers.js';

/** Who speaks where a text stands: the operator, the model itself, a user; or it is a template. */
export type Speaker = 'system' | 'model' | 'user' | 'template';

/** A text of a prompt, and whose it is taken for. */
export interface Slot extends Place {
  readonly speaker: Speaker;
  /** What it is called in messages. */
  readonly name: string;
}

/** Every text that a use hands to a model. */
export function* slotsOf(use: SinkUse<'prompt'>): Generator<Slot> {
  const { system = [], user = [], template = [], messages = [] } = use.sink;
  yield* at(use, system, 'system');
  yield* at(use, template, 'template');
  yield* at(use, user, 'user');
  yield* filled(use);
  for (const list of messages) {
    for (const message of messagesOf(use, list.at)) {
      const speaker = speakerOf(message.value, list);
      if (speaker === undefined) continue;
      const name = `a message of the role \`${speaker.role}\``;
      const isTemplate = list.templates === true && speaker.is !== 'system';
      for (const path of list.content) {
        for (const value of placesAt(message.value, path)) {
          yield {
            value,
            position: message.position,
            speaker: isTemplate ? 'template' : speaker.is,
            name,
          };
        }
      }
    }
  }
}

function* at(
  use: SinkUse<'prompt'>,
  positions: readonly ArgumentPosition[],
  speaker: Speaker,
): Generator<Slot> {
  for (const position of positions) {
    for (const value of use.arguments([position])) {
      yield { value, position, speaker, name: nameOf(position) };
    }
  }
}

/** What stands for a variable of a template where the operator speaks: `{context}`. */
function* filled(use: SinkUse<'prompt'>): Generator<Slot> {
  const { fills, templatesIn } = use.sink;
  if (fills === undefined) return;
  const templates =
    templatesIn === undefined ? templatesOf(use.receiver) : use.arguments([templatesIn]);
  const names = new Set(templates.flatMap(({ elements = [] }) => elements.flatMap(variablesIn)));
  for (const name of names) {
    for (const position of [`${fills}.${name}`, `${fills}.${name}()`]) {
      for (const value of use.arguments([position])) {
        yield { value, position, speaker: 'system', name: 'a message of the role `system`' };
      }
    }
  }
}

function templatesOf(receiver: SinkUse['receiver']): readonly Value[] {
  if (receiver === undefined) return [];
  const own = receiver.argument(0);
  return [...(own === undefined ? [] : [own]), ...templatesOf(receiver.receiver)];
}

/** The variables in `['system', 'Answer from {context}']`. */
function variablesIn({ elements: [role, text] = [] }: Value): readonly string[] {
  if (role?.constants?.includes('system') !== true || text === undefined) return [];
  const constant = text.texts.flat().filter((part) => typeof part === 'string');
  const written = [...constant, ...(text.constants ?? []).map(String)].join('\n');
  return [...written.matchAll(/(?<!\{)\{([A-Za-z_]\w*)\}(?!\})/g)].map(([, name = '']) => name);
}

/** The messages of lists, one after the other; one that stands alone is a list of one. */
export function* messagesOf(
  use: SinkUse<'prompt'>,
  positions: readonly ArgumentPosition[],
): Generator<Place> {
  for (const position of positions) {
    for (const value of use.arguments([position])) {
      if (value.elements === undefined) yield { value, position };
      else for (const each of value.elements) yield { value: each, position };
    }
  }
}

/** The last name on the way to a position: `instructions`. */
function nameOf(position: ArgumentPosition): string {
  const keys = String(position).split('.').slice(1);
  const named = keys.filter((key) => key !== '*' && key !== 'text' && key !== 'content');
  const last = named.at(-1)?.replace('()', '');
  return last === undefined ? 'what the model is told' : `\`${last}\``;
}
