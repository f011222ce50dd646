import {
  field,
  isBeginning,
  isCondition,
  isMessageList,
  isNames,
  isPath,
  isPlace,
  isPosition,
  isRead,
  isRecord,
  isRedaction,
  isSetting,
  isText,
  isWhence,
  list,
  oneOf,
  required,
  type Field,
} from './field.js';
import type {
  AssertionModel,
  CredentialSink,
  Label,
  LibraryModel,
  PartOfSource,
  PropagatorModel,
  ResultModel,
  SafeFor,
  SanitizerModel,
  SchemaModel,
  ShapeModel,
  ShellSink,
  SinkKind,
  SinkOf,
  SourceModel,
  SqlSink,
  UnsafeOptions,
  ValidatorModel,
} from './model.js';

/** The types of `model.ts` make these tables complete. */
type Fields<T> = { readonly [K in keyof T]-?: Field };

const text = field('a sentence', isText);
const flag = field('true or false', (value) => typeof value === 'boolean');
const position = field('an argument position: 0, -1, "1.." or "0.text"', isPosition);
const positions = list('an array of argument positions, for example [0, "0.text"]', isPosition);
/** A call can be of interest for what it gives alone. */
const anyPositions: Field = {
  ...positions,
  accepts: (value) => Array.isArray(value) && value.every(isPosition),
};
const names = list('an array of names', isText);
const settings = list(
  'an array of conditions: [{ at: "0.mode", is: ["unsafe"] }], [{ at: "1.approve", absent: true }]',
  isSetting,
);
const paths = list(
  'an array of access paths as code has them: "exec", "createPool()", "new Client()", "on(1)#0"',
  isPath,
);
const rows = field('an array of rows', Array.isArray);
const condition = field('a condition: { position: "1.eval", is: true }', isCondition);

/** How instances of a type come about; of some types only annotations tell. */
export const instances: Field = {
  ...paths,
  accepts: (value) => Array.isArray(value) && value.every(isPath),
};

const kind = required(
  oneOf<SinkKind>({
    shell: true,
    code: true,
    sql: true,
    log: true,
    module: true,
    template: true,
    credential: true,
    setting: true,
    cors: true,
    tls: true,
    jwt: true,
    crypto: true,
    upload: true,
    digest: true,
    nonce: true,
    random: true,
    generation: true,
    tool: true,
    prompt: true,
    token: true,
    response: true,
    html: true,
    file: true,
    network: true,
    redirect: true,
  }),
);
const sink = { kind, calls: required(paths), instead: text };

const options = {
  ...sink,
  unsafe: required(settings),
  each: position,
  effect: required(text),
  severity: oneOf<NonNullable<UnsafeOptions['severity']>>({ medium: true, low: true }),
};

export const sinkFields: { readonly [K in SinkKind]: Fields<SinkOf<K>> } = {
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
    when: condition,
    accepts: oneOf<NonNullable<SinkOf<'code'>['accepts']>>({
      constants: true,
      programs: true,
      expressions: true,
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
  token: {
    ...sink,
    does: required(oneOf<SinkOf<'token'>['does']>({ read: true, verify: true })),
    token: position,
    when: condition,
  },
  response: { ...sink, arguments: required(positions), hidesErrors: flag },
  html: { ...sink, arguments: required(positions), when: condition, tags: flag },
  file: {
    ...sink,
    arguments: required(positions),
    access: required(oneOf<SinkOf<'file'>['access']>({ read: true, write: true, enter: true })),
    root: positions,
  },
  network: { ...sink, arguments: required(anyPositions), hosts: positions },
  redirect: { ...sink, arguments: required(positions) },
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
  setting: {
    ...options,
    about: oneOf<NonNullable<SinkOf<'setting'>['about']>>({ key: true }),
  },
  cors: options,
  tls: options,
  jwt: options,
  crypto: options,
  digest: {
    ...sink,
    arguments: required(positions),
    algorithm: required(
      field(
        'the name of an algorithm, or { position: 0, of: "call" or "receiver" }',
        (value) => isText(value) || isWhence(value),
      ),
    ),
  },
  nonce: {
    ...sink,
    arguments: required(positions),
    is: required(oneOf<SinkOf<'nonce'>['is']>({ salt: true, iv: true })),
    of: position,
    cipher: position,
  },
  random: sink,
  upload: options,
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
    messages: list(
      'an array of lists: [{ at: ["0.messages"], role: "role", content: ["content"], system: ["system"] }]',
      isMessageList,
    ),
  },
};

export const modelFields: Fields<LibraryModel> = {
  modules: names,
  globals: names,
  definesGlobals: names,
  shapes: rows,
  types: field('an object: { Pool: ["createPool()"] }', isRecord),
  sinks: rows,
  sources: rows,
  sanitizers: rows,
  propagators: rows,
  results: rows,
  validators: rows,
  schemas: rows,
  assertions: rows,
};

const labels: Readonly<Record<Label, true>> = {
  remote: true,
  local: true,
  model: true,
  'tool-argument': true,
  network: true,
  retrieved: true,
  secret: true,
  personal: true,
};

const contexts = oneOf<SafeFor>({
  'shell-word': true,
  argument: true,
  'sql-value': true,
  'sql-identifier': true,
  'sql-quoted': true,
  'log-line': true,
  html: true,
  path: true,
  'path-steps': true,
  'path-below': true,
  'url-host': true,
  redacted: true,
});

const partOf = oneOf<PartOfSource>({ internal: true, name: true });

const sourceFields: Fields<SourceModel> = {
  label: required(oneOf<Label>(labels)),
  values: required(paths),
  oneLine: flag,
  parts: field(
    'an object of names: { path: "internal", filename: "name" }',
    (value) => isRecord(value) && Object.values(value).every((each) => partOf.accepts(each)),
  ),
  schema: positions,
  by: text,
};
const sanitizerFields: Fields<SanitizerModel> = {
  calls: required(paths),
  clears: required({
    ...contexts,
    ...list(`an array of ${contexts.words?.join(', ') ?? ''}`, contexts.accepts),
  }),
  unless: condition,
};
const propagatorFields: Fields<PropagatorModel> = {
  calls: required(paths),
  result: required(
    oneOf<PropagatorModel['result']>({
      format: true,
      same: true,
      json: true,
      path: true,
      resolved: true,
      name: true,
      parts: true,
      relative: true,
      address: true,
      promisified: true,
    }),
  ),
  argument: position,
};
const resultFields: Fields<ResultModel> = {
  calls: required(paths),
  is: required(
    oneOf<ResultModel['is']>({
      number: true,
      boolean: true,
      hex: true,
      uuid: true,
      internal: true,
      listed: true,
      names: true,
    }),
  ),
};

const validatorFields: Fields<ValidatorModel> = {
  calls: required(paths),
  schema: required(
    field(
      '"receiver" or the index of an argument',
      (at) => at === 'receiver' || Number.isInteger(at),
    ),
  ),
  input: required(field('the index of an argument', Number.isInteger)),
  under: text,
  refuses: oneOf<NonNullable<ValidatorModel['refuses']>>({ now: true, later: true }),
};
const assertionFields: Fields<AssertionModel> = {
  calls: required(paths),
  holds: required(oneOf<AssertionModel['holds']>({ true: true, equals: true, matches: true })),
};
const schemaFields: Fields<SchemaModel> = {
  calls: required(paths),
  accepts: required(
    oneOf<SchemaModel['accepts']>({
      number: true,
      boolean: true,
      hex: true,
      uuid: true,
      guid: true,
      id: true,
      listed: true,
      matching: true,
      fields: true,
      elements: true,
      either: true,
      all: true,
      anything: true,
      wrapped: true,
    }),
  ),
};

const shapeFields: Fields<ShapeModel> = {
  type: required(text),
  exported: names,
  directive: text,
  parameters: list('a list of names for each parameter: [["req", "request"], ["res"]]', isNames),
  reads: list('an array of what is read of parameters: ["0.query"]', isRead),
};

/** The rows of a model beside its sinks. */
export const rowFields = {
  shapes: shapeFields,
  sources: sourceFields,
  sanitizers: sanitizerFields,
  propagators: propagatorFields,
  results: resultFields,
  validators: validatorFields,
  schemas: schemaFields,
  assertions: assertionFields,
} as const;
