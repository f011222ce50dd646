import picocolors from 'picocolors';
import { escapeControls } from '../escape.js';
import { wrapped } from '../width.js';

export interface StylishOptions {
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  /** Show every finding in full, however many there are. */
  readonly all?: boolean;
  /** Says whether the terminal shows more than ASCII. */
  readonly env?: NodeJS.ProcessEnv;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** How the text is to look. */
export interface Look {
  readonly colors: Colors;
  readonly columns: number;
  readonly ellipsis: string;
  /** Text from anywhere, without what a terminal would obey or cannot show. */
  readonly safe: (text: string) => string;
}

export function lookOf({ color, columns, env = {} }: StylishOptions): Look {
  const isAscii = showsAsciiOnly(env);
  const escape = (text: string) => escapeControls(text);
  return {
    colors: picocolors.createColors(color),
    columns: usable(columns),
    // In a frame every character counts, so the sign is of one.
    ellipsis: isAscii ? '~' : '…',
    safe: isAscii ? (text) => ascii(escape(text)) : escape,
  };
}

/** Lines that begin with a label, each no longer than the terminal is wide, where words allow it. */
export function labelled(label: string, text: string, { columns, safe }: Look): string[] {
  const lines = wrapped(safe(text), Math.min(columns, READABLE) - label.length);
  // A word that was harmless inside a line may be a command at its beginning.
  const [first = '', ...rest] = lines.map(safe);
  return [label + first, ...rest.map((line) => ' '.repeat(label.length) + line)];
}

/** Longer lines are hard to read. */
const READABLE = 100;
const NARROWEST = 40;
const USUAL = 80;

/** What is no terminal has no width, or 0. */
function usable(columns: number): number {
  return columns > 0 ? Math.max(NARROWEST, columns) : USUAL;
}

/** The console of Linux has few characters, and the locales C and POSIX have ASCII. */
function showsAsciiOnly(env: NodeJS.ProcessEnv): boolean {
  if (env['TERM'] === 'linux') return true;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((it) => it) ?? '';
  return /^(?:C|POSIX)$|\.(?!utf-?8)/i.test(locale);
}

/** Our own signs in ASCII; names and code of others stay as they are. */
function ascii(text: string): string {
  return text.replaceAll(' · ', ', ').replaceAll('…', '...');
}
