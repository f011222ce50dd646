import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A weakness that a program has, and where a report of it may stand. */
export interface Expectation {
  readonly rule: string;
  /** Rules that tell the reader of the same weakness in other words. */
  readonly also?: readonly string[];
  /** The lines of the untrusted text and of the place it reaches, where they are apart. */
  readonly lines: readonly number[];
  readonly why: string;
}

/** A program that calls a language model, judged by what it does and not by what a rule says. */
export interface Program {
  /** Its path under the folder of the programs. */
  readonly program: string;
  /** The library that it is about; `none` when it imports none. */
  readonly sdk: string;
}

export interface VulnerableProgram extends Program {
  readonly findings: readonly Expectation[];
}

/** A repaired form, or something that only looks alike: nothing in it deserves a report. */
export interface SafeProgram extends Program {
  readonly why: string;
}

export interface Programs {
  readonly vulnerable: readonly VulnerableProgram[];
  readonly safe: readonly SafeProgram[];
}

const data = new URL('../../data/ai/', import.meta.url);

/** Where the programs are kept, as texts that nothing builds, runs or commits as code. */
export const folder = fileURLToPath(data);

/** What is appended to the name of a program to make it a text. */
export const suffix = '.txt';

/** All programs with what is expected of them. */
export function loadPrograms(): Programs {
  return JSON.parse(readFileSync(new URL('programs.json', data), 'utf8')) as Programs;
}

export function textOf({ program }: Program): string {
  return readFileSync(new URL(`${program}${suffix}`, data), 'utf8');
}

/** The set of a program: those after the first were written when the rules had been measured on it. */
export const setOf = ({ program }: Program): string =>
  /^(?<set>[^/]+)\/(?:vulnerable|safe)\//.exec(program)?.groups?.['set'] ?? 'first';
