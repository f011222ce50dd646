import {
  flag,
  names,
  position,
  positions,
  settings,
  sink,
  type SinkFields,
} from './common-fields.js';
import { field, isMessageList, isPlace, list, oneOf, required } from './field.js';
import type { AgentSink, SettingSink } from './model.js';
import { options } from './option-fields.js';

export const agentFields: { readonly [K in AgentSink as K['kind']]: SinkFields<K> } = {
  setting: {
    ...options,
    about: oneOf<NonNullable<SettingSink['about']>>({ key: true }),
  },
  generation: {
    ...sink,
    tokens: positions,
    steps: positions,
    endless: flag,
    unlimited: settings,
    tools: positions,
  },
  tool: {
    ...sink,
    each: position,
    schema: required(list('an array of places: ["0.inputSchema"]', isPlace)),
    run: field('a place: "0.execute"', isPlace),
    context: names,
    fields: flag,
  },
  prompt: {
    ...sink,
    system: positions,
    user: positions,
    template: positions,
    fills: position,
    templatesIn: position,
    messages: list(
      'an array of lists: [{ at: ["0.messages"], role: "role", content: ["content"], system: ["system"] }]',
      isMessageList,
    ),
  },
};
