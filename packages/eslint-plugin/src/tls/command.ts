import type { Analysis, SinkUse, Text } from '@magi-guardrail/dataflow';
import { alternatives } from '../shell/alternatives.js';
import { lineOf } from '../shell/line.js';
import { splitWords } from '../shell/words.js';
import { isHome } from './local.js';

/** A program that is told to accept any certificate. */
export interface WeakCommand {
  readonly use: SinkUse<'shell'>;
  /** The word that says so: `-k`. */
  readonly option: string;
}

export function* weakCommands(analysis: Analysis): Generator<WeakCommand> {
  for (const use of analysis.sinks('shell')) {
    const option = linesOf(use)
      .map(weakWordOf)
      .find((each) => each !== undefined);
    if (option !== undefined) yield { use, option };
  }
}

/** The words of each command; a value that is not known stands for nothing. */
function linesOf(use: SinkUse<'shell'>): readonly (readonly string[])[] {
  const line = lineOf(use);
  if (line === undefined) return [];
  const { command, rest, reads } = line;
  const values = [command, ...(rest?.elements ?? [])].filter(({ texts }) => texts.length > 0);
  return alternatives(values).map((texts) =>
    reads === 'program' ? texts.map(flat) : splitAll(texts.flatMap((text) => [...text, ' '])),
  );
}

function flat(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : '')).join('');
}

function splitAll(text: Text): readonly string[] {
  return splitWords(text).words.map(({ parts }) => flat(parts));
}

function weakWordOf(words: readonly string[]): string | undefined {
  if (words.some(isHome)) return undefined;
  const known = words.find((word) => ANY.test(word));
  if (known !== undefined) return known;
  const program = words.findIndex((word) => /(?:^|\/)curl(?:\.exe)?$/.test(word));
  return program < 0 ? undefined : words.slice(program).find((word) => CURL.test(word));
}

/** What no other program takes for something else. */
const ANY =
  /^(?:--no-check-certificates?|--insecure-skip-tls-verify(?:=true)?|--no-verify-ssl|--skip-tls-verify|http\.sslVerify=(?:false|0)|GIT_SSL_NO_VERIFY=\w+|NODE_TLS_REJECT_UNAUTHORIZED=0|PYTHONHTTPSVERIFY=0|--(?:no-strict-ssl|strict-ssl=false))$/i;
/** `-k` alone or after other letters that take no value. */
const CURL =
  /^(?:--insecure|--proxy-insecure|-[#0-46aBfgGiIjJlLMnNOpqRsSvZ]*k[#0-46aBfgGiIjJklLMnNOpqRsSvZ]*[A-Za-z]?)$/;
