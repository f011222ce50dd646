import { describe, expect, it } from 'vitest';
import { FORMS } from '../src/assignment.js';
import { examples } from '../src/examples.js';
import { formats } from '../src/index.js';
import { candidatesIn } from '../src/scan.js';
import type { SecretFormat } from '../src/format.js';
import type { Entry } from '../src/scanner.js';
import { scannerOf } from '../src/scanners.js';
import { pathOf } from './contexts.js';
import { StepCounter } from './steps.js';

/** What the search of a text costs: every attempt of a pattern, step by step. */
function stepsOn(text: string, path = ''): number {
  const counter = new StepCounter();
  /** A pattern that is counted when it is tried. */
  class Counted extends RegExp {
    override exec(given: string): RegExpExecArray | null {
      counter.steps++;
      counter.run(this, given, this.lastIndex);
      return super.exec(given);
    }
  }
  const counted = (entries: readonly Entry<SecretFormat>[]) =>
    entries.map(({ format, pattern }) => ({ format, pattern: new Counted(pattern) }));
  const { finder, byKeyword } = scannerOf(formats, path);
  candidatesIn(text, {
    finder,
    byKeyword: byKeyword.map((keyword) => ({
      length: keyword.length,
      itself: counted(keyword.itself),
      values: counted(keyword.values),
      providers: counted(keyword.providers),
    })),
  });
  return counter.steps;
}

// Beyond what any pattern reads from one place: else a text twice as long costs more than twice as much.
const SIZE = 1500;

/** Twice the text, at most twice the work, and never more than a bounded number of steps for a character. */
function expectLinear(unit: string, path = '', start = ''): void {
  const text = (size: number) => start + unit.repeat(Math.ceil(size / unit.length));
  const small = stepsOn(text(SIZE), path);
  const large = stepsOn(text(SIZE * 2), path);
  expect(large, unit).toBeLessThanOrEqual(small * 2.3 + 2000);
  expect(large / (SIZE * 2), unit).toBeLessThan(700);
}

describe('the work grows with the text', () => {
  it('on runs of every alphabet', () => {
    for (const unit of [
      'a',
      'A',
      '0',
      'f',
      '=',
      ' ',
      '\t',
      '\n',
      '"',
      "'",
      '-',
      '_',
      '/',
      '+',
      '.',
      ':',
      '\\',
      'x=',
      'aA0',
      '0-',
      ' "',
      '\\"',
      '\u{fc}',
      '\u{1f511}',
    ])
      expectLinear(unit);
  });

  it.each(formats.map((format) => [format.id, format] as const))('on %s', (id, format) => {
    const path = pathOf(format);
    const [match = ''] = examples[id]?.matches ?? [];
    const [keyword = ''] = format.keywords;
    for (const unit of [keyword, `${keyword}-`, `${keyword}=`, `${keyword} "`, match.slice(0, -1)])
      expectLinear(unit, path);
    // A beginning that goes on and on.
    expectLinear('aB3_'.repeat(8), path, match);
    expectLinear('7', path, `${keyword}=`);
  });

  it('on names and what follows them', () => {
    for (const unit of [
      'a ',
      ' (',
      'a: ',
      'a = {',
      '"a", ',
      '"],',
      'value "',
      'a.b-c ',
      '\\\\"',
      '= or ',
    ]) {
      const counter = new StepCounter();
      for (const form of FORMS) counter.run(form, unit.repeat(500), 0);
      expect(counter.steps, unit).toBeLessThan(60_000);
    }
  });
});
