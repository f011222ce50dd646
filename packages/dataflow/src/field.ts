import { parseAccessPath } from './access-path.js';
import type { CodeCondition, Condition, MessageList, Redaction, Setting, Whence } from './model.js';

/** What one key of a row may hold. */
export interface Field {
  readonly required: boolean;
  /** Completes "Write …". */
  readonly expected: string;
  /** The words there are, where only some are. */
  readonly words?: readonly string[];
  accepts(value: unknown): boolean;
  /** Tells the wrong element of a list from the others. */
  element?(value: unknown): boolean;
}

/** The words of a type, as keys, which the compiler compares with the type. */
export function oneOf<T extends string>(words: Readonly<Record<T, unknown>>): Field {
  const known = Object.keys(words);
  return {
    ...field(`one of ${known.join(', ')}`, (value) => known.some((word) => word === value)),
    words: known,
  };
}

/** A key that may be missing. */
export function field(expected: string, accepts: (value: unknown) => boolean): Field {
  return { required: false, expected, accepts };
}

/** A list with at least one element. */
export function list(expected: string, element: (value: unknown) => boolean): Field {
  return { ...field(expected, (value) => isListOf(value, element)), element };
}

/** The same list, which may have none. */
export function mayBeEmpty(full: Field): Field {
  const { element = () => true } = full;
  return { ...full, accepts: (value) => Array.isArray(value) && value.every(element) };
}

export function required(optional: Field): Field {
  return { ...optional, required: true };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, test: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test);
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

export function isPosition(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  return typeof value === 'string' && /^-?\d+(?:\.\.|\(\))?(?:\.[^.\s()]+(?:\(\))?)*$/.test(value);
}

/** An argument position, or what goes on from one: `type`, `function.parameters`. */
export function isPlace(value: unknown): boolean {
  return (
    isPosition(value) || (typeof value === 'string' && /^[^.\s()]+(?:\.[^.\s()]+)*$/.test(value))
  );
}

export function isSetting(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { at, is, gives, below, above, absent, given, ...others } = value satisfies Partial<
    Record<keyof Setting, unknown>
  >;
  if (!isPlace(at) || Object.keys(others).length > 0) return false;
  const isConstant = (each: unknown) =>
    each === null || ['string', 'boolean', 'number'].includes(typeof each);
  const isKnown = is === undefined || isListOf(is, isConstant);
  const flags = [absent, given].filter((each) => each !== undefined);
  const limits = [below, above].filter((each) => each !== undefined);
  const isNamed = gives === undefined || (isText(gives) && is !== undefined);
  return (
    isKnown &&
    isNamed &&
    flags.every((each) => each === true) &&
    limits.every(Number.isFinite) &&
    (is !== undefined || flags.length + limits.length > 0)
  );
}

export function isPath(value: unknown): boolean {
  return typeof value === 'string' && parseAccessPath(value) !== undefined;
}

export function isBeginning(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z]/i.test(value)) return false;
  try {
    return new RegExp(value, 'i').source !== '';
  } catch {
    return false;
  }
}

export function isNames(value: unknown): boolean {
  return isListOf(value, isText);
}

/** `0.query`: a parameter and what is read of it. */
export function isRead(value: unknown): boolean {
  return typeof value === 'string' && /^\d+\.[^.\s]+$/.test(value);
}

export function isCondition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { position: at, is, ...others } = value satisfies Partial<Record<keyof Condition, unknown>>;
  const isConstant = typeof is === 'string' || typeof is === 'boolean';
  return isPosition(at) && isConstant && Object.keys(others).length === 0;
}

export function isCodeCondition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { of, begins, ...condition } = value satisfies Partial<
    Record<keyof CodeCondition, unknown>
  >;
  const isKnown = of === undefined || of === 'receiver';
  const isTold = begins === undefined ? isCondition(condition) : isPosition(condition['position']);
  const isOne = begins === undefined || (isText(begins) && Object.keys(condition).length === 1);
  return isKnown && isTold && isOne;
}

export function isWhence(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { position: at, of, ...others } = value satisfies Partial<Record<keyof Whence, unknown>>;
  const isKnown = of === 'call' || of === 'receiver';
  return isPosition(at) && isKnown && Object.keys(others).length === 0;
}

export function isRedaction(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { option, as, of, ...others } = value satisfies Partial<Record<keyof Redaction, unknown>>;
  const isKnown = typeof as === 'string' && as in redactions;
  const isOf = of === undefined || Number.isInteger(of);
  return isPosition(option) && isKnown && isOf && Object.keys(others).length === 0;
}

export function isMessageList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { at, role, content, system, model, orText, templates, ...others } =
    value satisfies Partial<Record<keyof MessageList, unknown>>;
  const isPlaced = isListOf(at, isPosition) && isText(role) && isNames(content);
  const isNamed = isNames(system) && (model === undefined || isNames(model));
  const isKnown = [orText, templates].every((flag) => flag === undefined || flag === true);
  return isPlaced && isNamed && isKnown && Object.keys(others).length === 0;
}

const redactions: Readonly<Record<Redaction['as'], true>> = {
  paths: true,
  keys: true,
  serializers: true,
  function: true,
};
