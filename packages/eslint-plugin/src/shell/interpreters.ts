import { interpreters, wrappers, type Interpreter } from './interpreter-table.js';
import type { Word } from './words.js';

/** The words of a command that some program reads as source text. */
export interface Script<T> {
  /** The interpreter and the word that announces the source, for messages: `bash -c`. */
  readonly interpreter: string;
  readonly sources: readonly Word<T>[];
  /** All words that follow make up one source, so no word after it is only an argument. */
  readonly joins: boolean;
}

/** What is interpreted of a command, or undefined when nothing is. */
export function findScript<T>(words: readonly Word<T>[]): Script<T> | undefined {
  const first = programName(words[0]);
  if (first === undefined) return undefined;
  const direct = scriptOf(first, words.slice(1));
  if (direct !== undefined || !wrappers.test(first)) return direct;
  for (const [index, word] of words.entries()) {
    const nested = index === 0 ? undefined : programName(word);
    const found = nested === undefined ? undefined : scriptOf(nested, words.slice(index + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last segment of a constant path, without `.exe`; undefined when it is not constant. */
export function programName<T>(word: Word<T> | undefined): string | undefined {
  const last = word?.parts.at(-1);
  if (typeof last !== 'string') return undefined;
  if (word?.parts.length !== 1 && !/[\\/]/.test(last)) return undefined;
  return last
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(?:exe|cmd|bat)$/i, '');
}

/** Whether reading programs is what it is for, as of a shell; `npm -c` is only one of many uses. */
export function isInterpreter(program: string): boolean {
  return interpreters.some(({ programs, anywhere }) => anywhere !== true && programs.test(program));
}

/** Reads the words after an interpreter as it would: `git -c x` and `node app.js -e x` mean something else. */
function scriptOf<T>(program: string, words: readonly Word<T>[]): Script<T> | undefined {
  const row = interpreters.find(({ programs }) => programs.test(program));
  if (row === undefined) return undefined;
  let skipped = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const text = constantText(word);
    const glued = gluedSource(row, word);
    if (glued !== undefined) return found(program, row, glued.flag, [glued.word]);
    if (text !== undefined && row.flag?.test(text) === true) {
      return found(program, row, text, words.slice(index + 1));
    }
    if (text !== undefined && /^[-/]/.test(text) && isFlag(program, text)) {
      if (row.valued?.test(text) === true) index++;
      continue;
    }
    if (row.anywhere === true) continue;
    if (row.after === undefined) return undefined;
    if (skipped === row.after) return found(program, row, '', words.slice(index));
    skipped++;
  }
  return undefined;
}

function found<T>(
  program: string,
  row: Interpreter,
  flag: string,
  rest: readonly Word<T>[],
): Script<T> {
  const joins = row.joins === true;
  const interpreter = flag === '' ? program : `${program} ${flag}`;
  return { interpreter, sources: joins ? rest : rest.slice(0, 1), joins };
}

/** `--eval=…`: flag and source in one word. */
function gluedSource<T>(row: Interpreter, word: Word<T>) {
  const [first, ...rest] = word.parts;
  if (typeof first !== 'string' || rest.length === 0) return undefined;
  const [, flag, start = ''] = /^(--[a-z]+)=(.*)$/s.exec(first) ?? [];
  if (flag === undefined || row.flag?.test(flag) !== true) return undefined;
  return { flag, word: { parts: start === '' ? rest : [start, ...rest] } };
}

/** Only programs of Windows take flags with a slash; elsewhere it begins a path. */
function isFlag(program: string, text: string): boolean {
  return text.startsWith('-') || /^(?:cmd|powershell)$/i.test(program);
}

function constantText<T>(word: Word<T>): string | undefined {
  const [only] = word.parts;
  return word.parts.length === 1 && typeof only === 'string' ? only : undefined;
}
