import picocolors from 'picocolors';
import type { Streams } from './init/confirm.js';

/** Where a command reads its surroundings and writes its words. */
export interface Io {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly columns: number;
  /** Whether somebody can answer a question. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Where questions are asked, when not on the terminal. */
  readonly streams?: Streams;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes to the terminal of standard error, where there is one that somebody watches. */
  readonly terminal?: (text: string) => void;
  /** All of standard input, as text. */
  readonly input: () => Promise<string>;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** The process this runs in. */
export function processIo(): Io {
  const { env, stdin, stdout, stderr } = process;
  const isWatched = Boolean(stderr.isTTY) && env.TERM !== 'dumb' && !isUnattended(env);
  for (const stream of [stdout, stderr]) stream.on('error', outliveReader);
  return {
    cwd: process.cwd(),
    env,
    columns: stdout.columns ?? 80,
    interactive: Boolean(stdin.isTTY) && Boolean(stdout.isTTY) && !isUnattended(env),
    color: wantsColor(env, Boolean(stdout.isTTY)),
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    ...(isWatched && { terminal: (text: string) => void stderr.write(text) }),
    input: () => readAll(stdin),
  };
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return text(stream);
}

/** `guardrail check | head` closes the pipe early: what was begun is still done, and the exit code is right. */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** A terminal does not prove that a person sits there: CI and coding agents may have one. */
export function isUnattended(env: NodeJS.ProcessEnv): boolean {
  return UNATTENDED.some((name) => isSet(env[name]));
}

/** https://github.com/unjs/std-env lists the variables by which coding agents can be known. */
const UNATTENDED = [
  'CI',
  'AI_AGENT',
  'CLAUDECODE',
  'CLAUDE_CODE',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'CODEX_SANDBOX',
  'CODEX_THREAD_ID',
  'OPENCODE',
  'AUGMENT_AGENT',
  'COPILOT_AGENT',
  'COPILOT_CLI',
];

export function colorsOf(io: Io): Colors {
  return picocolors.createColors(io.color);
}

/** NO_COLOR wins over FORCE_COLOR, which wins over what the terminal can do. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return isSet(env.FORCE_COLOR);
  return isTerminal && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value);
}
