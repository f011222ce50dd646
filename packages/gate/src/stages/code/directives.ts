import type { Silencer } from '../../finding/issue.js';

/** An ESLint comment that switches rules off. */
export interface Directive {
  readonly kind: 'next-line' | 'line' | 'block' | 'configuration';
  readonly line: number;
  readonly endLine: number;
  /** Everything in front of `--`: the rules it names, or nothing for all. */
  readonly rules: string;
  readonly reason: string | undefined;
}

/** Finds ESLint comments by their text; ESLint itself decides what they do, this only says where they are. */
export function findDirectives(text: string): Directive[] {
  const directives: Directive[] = [];
  let line = 1;
  let at = 0;
  for (const { 0: opening, 1: marker, 2: word = '', index } of text.matchAll(START)) {
    // An opening inside a comment is none.
    if (index < at) continue;
    const end = commentEnd(text, index + opening.length, marker === '//');
    if (end < 0) break;
    line += newlines(text, at, index);
    const endLine = line + newlines(text, index, end);
    const body = text.slice(index + opening.length, end);
    directives.push({ kind: kindOf(word), line, endLine, ...parts(body) });
    line = endLine;
    at = end;
  }
  return directives;
}

/** The comment that most likely silences a rule on a line. */
export function silencerOf(
  directives: readonly Directive[],
  ruleId: string,
  line: number,
): Silencer {
  const found =
    directives.findLast((it) => it.kind !== 'configuration' && covers(it, ruleId, line)) ??
    directives.findLast((it) => it.kind === 'configuration' && covers(it, ruleId, line));
  return { line: found?.line, reason: found?.reason };
}

const START =
  /(\/\/|\/\*)\s*(eslint-disable-next-line|eslint-disable-line|eslint-disable|eslint)(?=[\s*]|$)/g;

function commentEnd(text: string, from: number, isLineComment: boolean): number {
  const end = text.indexOf(isLineComment ? '\n' : '*/', from);
  return end < 0 && isLineComment ? text.length : end;
}

function kindOf(word: string): Directive['kind'] {
  switch (word) {
    case 'eslint-disable-next-line':
      return 'next-line';
    case 'eslint-disable-line':
      return 'line';
    case 'eslint-disable':
      return 'block';
    default:
      return 'configuration';
  }
}

function parts(body: string): { rules: string; reason: string | undefined } {
  const at = body.search(/\s-{2,}\s/);
  if (at < 0) return { rules: body.trim(), reason: undefined };
  return {
    rules: body.slice(0, at).trim(),
    reason: body
      .slice(at)
      .replace(/^[\s-]+/, '')
      .trim(),
  };
}

function covers({ kind, line: start, endLine, rules }: Directive, ruleId: string, line: number) {
  const named = rules.includes(ruleId);
  switch (kind) {
    case 'next-line':
      return endLine + 1 === line && (named || rules === '');
    case 'line':
      return start <= line && line <= endLine && (named || rules === '');
    case 'block':
      return start <= line && (named || rules === '');
    case 'configuration':
      return named;
  }
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
