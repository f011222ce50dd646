import type { Characters, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { ancestorsOf } from '../rule/ancestors.js';
import type { Reading } from '../rule/define-rule.js';
import { destructured } from '../log/destructured.js';
import { worstHole } from '../rule/worst-hole.js';
import { comesFromOutside } from './from-outside.js';
import { isMeant } from './evidence.js';
import { isCompiled } from './compiled.js';
import { isDoubled } from './doubled.js';
import { isMadeByObject } from './handed.js';
import { filtered } from './filters.js';
import { isPartOfTemplate } from './part-of-template.js';
import { checkingOf, quotingOf } from './said.js';
import { sqlPositions, type SqlPlace, type SqlPosition } from './positions.js';

/** Why a statement is open to injection: its worst value, and where that stands. */
export interface SqlVerdict {
  readonly hole: Hole;
  readonly position: SqlPosition;
  /** How many other values the same text holds that are not safe either. */
  readonly more: number;
}

/**
 * The value that makes the SQL text of a use open to injection, if there is one: a value of the statement or
 * what a stranger or a caller gave; with `names`, of texts without such a one, a name or clause of which it
 * is not known who chose it, what a caller gave to a statement that sets up a table, and what a function that
 * is not known is said to have quoted, where its quotes do not belong.
 */
export function judgeSql(
  use: SinkUse<'sql'>,
  read: Reading,
  kind: 'values' | 'names' = 'values',
): SqlVerdict | undefined {
  // A tag takes what stands in its template as values, also one that comes from another file.
  const isSafeTag = use.sink.safeAsTag === true || use.sink.evidence !== undefined;
  if (use.tagged && isSafeTag) return undefined;
  const texts = textsAt(use)
    .filter((text) => isMeant(text, use))
    .map((text) => filtered(text, use));
  const judge: Judging = { use, read, isPart: isPartOfTemplate(use, read.analysis) };
  const open = texts.flatMap((text) => {
    const isSetUp = setsUp(text);
    return sqlPositions(text)
      .map((place) => ({ ...place, isSetUp }))
      .filter((place) => isOpen(place, judge));
  });
  const grave = open.filter((place) => isGrave(place, judge));
  if (kind === 'names' && grave.length > 0) return undefined;
  const judged = kind === 'names' ? open : grave;
  const hole = worstHole(judged.map(({ value }) => value));
  const found = judged.find(({ value }) => value === hole);
  if (hole === undefined || found === undefined) return undefined;
  const nodes = new Set(open.map(({ value }) => value.node));
  return { hole, position: found.position, more: nodes.size - 1 };
}

interface Judging {
  readonly use: SinkUse<'sql'>;
  readonly read: Reading;
  /** The text is a part of a template of SQL. */
  readonly isPart: boolean;
}

interface Place extends SqlPlace<Hole> {
  /** In a statement that sets up a table. */
  readonly isSetUp: boolean;
}

/** Whether a value can change the statement, whoever chose it. */
function isOpen(place: Place, judge: Judging): boolean {
  const { value, position } = place;
  const { use, read } = judge;
  const isQuoted =
    quotedPositions.has(position) && quotingOf(value, use, read.sourceCode) !== undefined;
  return !(
    isSafe(value, position, judge) ||
    isOwnName(place) ||
    isDeclaredNumber(value, read.analysis) ||
    isCompiled(value, use, read) ||
    isDoubled(place, use) ||
    isQuoted ||
    (use.sink.evidence !== undefined && isOfTools(value, position))
  );
}

/** Whether a value that can change the statement is of high severity. */
function isGrave({ value, position, isSetUp }: Place, { use, read }: Judging): boolean {
  const { analysis, sourceCode } = read;
  const isGiven = (whom: 'all' | 'strangers') =>
    comesFromOutside(value, analysis, sourceCode, whom);
  const isLeft =
    (isSetUp && position !== 'quoted') ||
    // Out of the quotes of a name only another quote leads, and a program hands names to itself.
    position === 'delimited' ||
    position === 'query' ||
    (position === 'keyword' && isMadeByObject(value, analysis)) ||
    quotingOf(value, use, sourceCode) !== undefined ||
    (checkedPositions.has(position) && checkingOf(value) !== undefined);
  if (isLeft) return isGiven('strangers');
  if (isSetUp) return isGiven('all');
  return values.has(position) || position === 'whole' || isGiven('all');
}

/**
 * A statement that makes or changes a table is run when a program is set up, with what it was set up with; not so one that
 * fills it with what it selects.
 */
function setsUp(text: Text): boolean {
  const [first] = text;
  if (typeof first !== 'string' || !definition.test(first)) return false;
  return !text.some((part) => typeof part === 'string' && /\bselect\b/i.test(part));
}

const definition =
  /^\s*(?:create|alter|drop)\s+(?:or\s+replace\s+|unique\s+|custom\s+|temp(?:orary)?\s+|virtual\s+|vector\s+)*(?:table|index|schema|keyspace|extension)\b/i;

/** What the file declares a number is one, unless a stranger gave it: `limit?: number`. */
function isDeclaredNumber({ certainty, node }: Hole, analysis: Reading['analysis']): boolean {
  return certainty !== 'untrusted' && analysis.declared(node) === 'number';
}

/** The table of `this.table`: what the program set an object up with, unless a stranger did. */
function isOwnName({ value: { certainty, path }, position, isSetUp }: Place): boolean {
  if (certainty === 'untrusted') return false;
  // A statement that sets up a table takes no parameters.
  if (!names.has(position) && !(isSetUp && position === 'quoted')) return false;
  return path.some(({ node }) => {
    const from = node.type === 'MemberExpression' ? node.object : destructured(node)?.from;
    return (typeof from === 'object' && from.type === 'ThisExpression') || isInConstructor(node);
  });
}

/** `this.name = `${fields.schema}.${fields.table}``: what the object was given when it was made. */
function isInConstructor(node: TSESTree.Node): boolean {
  for (const each of ancestorsOf(node)) {
    if (each.type === 'MethodDefinition') return each.kind === 'constructor';
  }
  return false;
}

/** Behind words such as `CREATE TABLE IF NOT EXISTS` a name is read as a part of the statement. */
const names: ReadonlySet<SqlPosition> = new Set(['identifier', 'delimited', 'keyword', 'term']);

/** Where what a function quoted may stand: it brings the quotes along. */
const quotedPositions: ReadonlySet<SqlPosition> = new Set(['value', 'term', 'list', 'identifier']);

/** Where a name may stand; between quotes it holds no other quote. */
const checkedPositions: ReadonlySet<SqlPosition> = new Set([...names, 'quoted']);

/** Tools for databases name tables in statements; of unknown objects only a stranger's name counts. */
function isOfTools({ certainty }: Hole, position: SqlPosition): boolean {
  return certainty !== 'untrusted' && !values.has(position);
}

const values: ReadonlySet<SqlPosition> = new Set([
  'value',
  'term',
  'quoted',
  'list',
  'rows',
  'limit',
]);

/** The texts at every position; a list of statements has several (`batch([{ sql }, …])`). */
function textsAt(use: SinkUse<'sql'>): readonly Text[] {
  return use.sink.text.flatMap((position) => {
    const [first, key] = String(position).split('.');
    const list = key === undefined ? [] : (use.argument(Number(first))?.elements ?? []);
    const listed = list.flatMap(({ properties }) => properties?.get(key ?? '') ?? []);
    return [...use.arguments([position]), ...listed].flatMap(textsOf);
  });
}

/** A tag called as a function takes its constant parts as an array: `sql([text])`. */
function textsOf(value: Value): readonly Text[] {
  return value.texts.length > 0
    ? value.texts
    : (value.elements ?? []).flatMap(({ texts }) => texts);
}

function isSafe(hole: Hole, position: SqlPosition, judge: Judging): boolean {
  const { certainty, safeFor } = hole;
  if (certainty === 'number' || certainty === 'enum') return true;
  // Text from elsewhere is not built here; only evidence of a stranger's text counts.
  if (position === 'whole') return isWholeSafe(hole, judge);
  if (certainty === 'internal') return true;
  switch (position) {
    case 'value':
    case 'term':
    case 'list':
    case 'rows':
      return safeFor.has('sql-value') || consistsOf(hole, digits);
    case 'identifier':
      return safeFor.has('sql-identifier') || consistsOf(hole, name);
    case 'delimited':
      return consistsOf(hole, name);
    case 'quoted':
      return safeFor.has('sql-quoted') || consistsOf(hole, plain);
    case 'limit':
      return consistsOf(hole, digits);
    case 'query':
      return safeFor.has('sql-value') && safeFor.has('sql-identifier');
    case 'keyword':
    case 'comment':
      return false;
  }
}

function isWholeSafe({ certainty, safeFor }: Hole, { use, isPart }: Judging): boolean {
  if (safeFor.has('sql-value') && safeFor.has('sql-identifier')) return true;
  if (certainty === 'untrusted' || (isPart && certainty === 'exposed')) return false;
  // Who has placeholders is called with text as well; others only with what their tag made.
  const { safeAsTag, placeholder } = use.sink;
  return safeAsTag !== true || placeholder !== undefined || certainty === 'internal';
}

const digits = charactersOf(/[\d.]/);
const name = charactersOf(/[\w$]/);
/** Cannot end text in single quotes. */
const plain = charactersOf(/[^'\\]/);

function charactersOf(pattern: RegExp): Characters {
  const codes = Array.from({ length: 128 }, (_, code) => code);
  return codes
    .filter((code) => pattern.test(String.fromCharCode(code)))
    .reduce((set, code) => set | (1n << BigInt(code)), 0n);
}

function consistsOf({ characters }: Hole, allowed: Characters): boolean {
  return characters !== undefined && (characters & ~allowed) === 0n;
}
