import { closest } from './closest.js';
import { isRecord, type Field } from './field.js';
import type { LibraryModel, SinkKind } from './model.js';
import { ModelError } from './model-error.js';
import { instances, modelFields, rowFields } from './model-fields.js';
import { kind, sinkFields } from './sink-fields.js';

type Row = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, Field>>;

/** Says which model it is in messages: its first module or global. */
export function libraryOf(model: unknown, position: number): string {
  const { modules, globals } = isRecord(model) ? model : {};
  const [name] = [modules, globals].flat().filter((each) => typeof each === 'string');
  return name ?? `#${position}`;
}

/** Projects write models by hand: every key and value is checked; throws for the first mistake. */
export function checkModel(model: unknown, library: string): asserts model is LibraryModel {
  const fail = (key: string, remedy: string): never => {
    throw new ModelError(library, key, remedy);
  };
  const given = isRecord(model) ? model : fail('the whole', 'Write an object.');
  checkRow(given, { table: modelFields, at: '', fail });
  if (given['modules'] === undefined && given['globals'] === undefined) {
    fail('modules', 'Name at least one module or global.');
  }
  const types = isRecord(given['types']) ? given['types'] : {};
  for (const type of Object.keys(types)) {
    checkField(types, type, { table: { [type]: instances }, at: 'types.', fail });
  }
  for (const [row, at] of rowsOf(given, 'sinks')) {
    const sink = isRecord(row) ? row : fail(at, 'Write an object with a "kind".');
    checkField(sink, 'kind', { table: { kind }, at: `${at}.`, fail });
    const table = { kind, ...sinkFields[sink['kind'] as SinkKind] };
    checkRow(sink, { table, at: `${at}.`, fail });
  }
  for (const [name, table] of Object.entries(rowFields)) {
    for (const [row, at] of rowsOf(given, name)) {
      const known = isRecord(row) ? row : fail(at, 'Write an object.');
      checkRow(known, { table, at: `${at}.`, fail });
    }
  }
}

interface Place {
  readonly table: Table;
  readonly at: string;
  fail(key: string, remedy: string): never;
}

function rowsOf(model: Row, name: string): readonly (readonly [unknown, string])[] {
  const rows = model[name];
  return Array.isArray(rows) ? rows.map((row, index) => [row, `${name}[${index}]`]) : [];
}

function checkRow(row: Row, place: Place): void {
  const known = Object.keys(place.table);
  for (const key of Object.keys(row)) {
    if (known.includes(key)) continue;
    const match = closest(key, known);
    const hint = match === undefined ? `Known keys: ${known.join(', ')}.` : didYouMean(match);
    place.fail(`${place.at}${key}`, `It is not a known key. ${hint}`);
  }
  for (const key of known) checkField(row, key, place);
}

function checkField(row: Row, key: string, { table, at, fail }: Place): void {
  const field = table[key];
  const value = row[key];
  if (field === undefined || (value === undefined && !field.required)) return;
  if (value === undefined) fail(`${at}${key}`, `It is missing. Write ${field.expected}.`);
  if (field.accepts(value)) return;
  const { element } = field;
  const isList = element !== undefined && Array.isArray(value) && value.length > 0;
  const wrong: unknown = isList ? value.find((each) => !element(each)) : value;
  const match = typeof wrong === 'string' ? closest(wrong, field.words ?? []) : undefined;
  const hint = match === undefined ? '' : ` ${didYouMean(match)}`;
  fail(`${at}${key}`, `Write ${field.expected}, not ${shown(wrong)}.${hint}`);
}

function didYouMean(word: string): string {
  return `Did you mean "${word}"?`;
}

function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
