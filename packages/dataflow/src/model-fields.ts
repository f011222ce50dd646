import {
  condition,
  flag,
  names,
  paths,
  position,
  positions,
  text,
  type Fields,
} from './common-fields.js';
import { field, isNames, isRead, isRecord, list, mayBeEmpty, oneOf, required } from './field.js';
import type {
  AssertionModel,
  Label,
  LibraryModel,
  PartOfSource,
  PropagatorModel,
  ResultModel,
  SafeFor,
  SanitizerModel,
  SchemaModel,
  ShapeModel,
  SourceModel,
  ValidatorModel,
} from './model.js';

/** How instances of a type come about; of some types only annotations tell. */
export const instances = mayBeEmpty(paths);

const rows = field('an array of rows', Array.isArray);

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
  envelope: true,
  structured: true,
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
      folder: true,
      relative: true,
      address: true,
      contents: true,
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
  holds: required(
    oneOf<AssertionModel['holds']>({ true: true, equals: true, matches: true, nothing: true }),
  ),
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
      text: true,
      anything: true,
      changed: true,
      wrapped: true,
    }),
  ),
};

const shapeFields: Fields<ShapeModel> = {
  type: required(text),
  exported: names,
  directive: text,
  parameters: list(
    'a list of names for each parameter, [] for any: [["req", "request"], ["res"]]',
    (each) => isNames(each) || (Array.isArray(each) && each.length === 0),
  ),
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
