import { agentFields } from './agent-fields.js';
import {
  anyPositions,
  condition,
  flag,
  names,
  position,
  positions,
  sink,
  text,
  type SinkFields,
} from './common-fields.js';
import { cryptoFields } from './crypto-fields.js';
import {
  field,
  isBeginning,
  isCodeCondition,
  isNames,
  isRedaction,
  isWhence,
  list,
  oneOf,
  required,
} from './field.js';
import type { CredentialSink, ShellSink, SinkKind, SinkOf, SqlSink } from './model.js';
import { optionFields } from './option-fields.js';

/** What a sink of each kind says beside its kind. */
export const sinkFields: { readonly [K in SinkKind]: SinkFields<SinkOf<K>> } = {
  shell: {
    ...sink,
    command: required(position),
    program: text,
    arguments: position,
    options: position,
    shell: required(
      oneOf<ShellSink['shell']>({
        always: true,
        option: true,
        never: true,
        words: true,
        input: true,
      }),
    ),
    quotedTag: flag,
  },
  code: {
    ...sink,
    arguments: required(anyPositions),
    onlyStrings: flag,
    when: field(
      'a condition: { position: "1.eval", is: true }, { position: 0, of: "receiver", is: "script" }',
      isCodeCondition,
    ),
    byName: field('true', (value) => value === true),
    accepts: oneOf<NonNullable<SinkOf<'code'>['accepts']>>({
      constants: true,
      programs: true,
      expressions: true,
      scripts: true,
      own: true,
    }),
  },
  sql: {
    ...sink,
    text: required(positions),
    values: position,
    placeholder: oneOf<NonNullable<SqlSink['placeholder']>>({
      '?': true,
      $n: true,
      ':name': true,
      '@name': true,
    }),
    statement: names,
    input: text,
    tag: text,
    lists: flag,
    backslash: field("true, or 'texts'", (value) => value === true || value === 'texts'),
    filters: flag,
    safeAsTag: flag,
    evidence: list('an array of regular expressions that begin with a word', isBeginning),
  },
  log: {
    ...sink,
    arguments: required(anyPositions),
    lines: field(
      'true, or an array of functions: ["winston.format.printf"]',
      (value) => value === true || isNames(value),
    ),
    file: field('where the name is: { position: 0, of: "call" }', isWhence),
    redaction: list('an array of options: [{ option: "0.redact", as: "paths" }]', isRedaction),
  },
  module: { ...sink, arguments: required(anyPositions), readsAsData: names },
  template: {
    ...sink,
    arguments: required(anyPositions),
    data: position,
    accepts: oneOf<NonNullable<SinkOf<'template'>['accepts']>>({ templates: true }),
  },
  credential: {
    ...sink,
    arguments: required(positions),
    is: required(oneOf<CredentialSink['is']>({ key: true, password: true, token: true })),
    variable: text,
    host: positions,
  },
  ...optionFields,
  ...cryptoFields,
  ...agentFields,
  token: {
    ...sink,
    does: required(oneOf<SinkOf<'token'>['does']>({ read: true, verify: true })),
    token: position,
    when: condition,
  },
  response: { ...sink, arguments: required(positions), hidesErrors: flag },
  webhook: { ...sink, body: position, key: position },
  html: {
    ...sink,
    arguments: required(positions),
    when: condition,
    tags: flag,
    typedAt: positions,
    texts: flag,
    typedBy: names,
  },
  file: {
    ...sink,
    arguments: required(positions),
    access: required(oneOf<SinkOf<'file'>['access']>({ read: true, write: true, enter: true })),
    root: positions,
    refusesUp: flag,
  },
  network: { ...sink, arguments: required(anyPositions), hosts: positions },
  redirect: { ...sink, arguments: required(positions) },
  filter: {
    ...sink,
    arguments: required(positions),
    pairs: flag,
    statement: positions,
    asTexts: field('where it is said: { position: "0.asTexts", of: "receiver" }', isWhence),
  },
};

/** Which of them it has. */
export const kind = required(oneOf<SinkKind>(sinkFields));
