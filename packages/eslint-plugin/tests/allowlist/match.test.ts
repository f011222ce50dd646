import { describe, expect, it } from 'vitest';
import {
  isExpired,
  matchAllowance,
  type AllowEntry,
  type CommandWord,
} from '../../src/allowlist/index.js';
import { splitWords } from '../../src/shell/words.js';

const approval: AllowEntry = {
  rule: 'no-unapproved-exec',
  files: ['scripts/**', '!scripts/old/**'],
  command: 'git',
  reason: 'Reads the commit.',
  approvedBy: 'Sec',
  expires: '2027-01-31',
};
const today = '2026-11-21';

/** What the list says of one constant command line. */
function ask(entry: Partial<AllowEntry>, line: string, file = 'scripts/a.ts', day = today) {
  const { words, plain } = splitWords<never>([line]);
  const constant = words.map(({ parts }): CommandWord => ({
    kind: 'constant',
    text: parts.join(''),
  }));
  const use = { rule: 'no-unapproved-exec', file, commands: [{ words: constant, plain }] };
  return matchAllowance([{ ...approval, ...entry }], use, day)?.status;
}

function askWord(argument: NonNullable<AllowEntry['arguments']>[number], word: CommandWord) {
  const words: CommandWord[] = [{ kind: 'constant', text: 'git' }, word];
  const use = {
    rule: 'no-unapproved-exec',
    file: 'scripts/a.ts',
    commands: [{ words, plain: true }],
  };
  return matchAllowance([{ ...approval, arguments: [argument] }], use, today)?.status;
}

describe('command', () => {
  it('approves any constant words when no arguments are named', () => {
    expect(ask({}, 'git rev-parse HEAD')).toBe('allowed');
  });
  it('approves no other program', () => {
    expect(ask({}, 'gitx rev-parse')).toBeUndefined();
    expect(ask({}, '/tmp/git status')).toBeUndefined();
  });
  it('approves no shell syntax it does not name', () => {
    expect(ask({}, 'git log; rm -rf /')).toBeUndefined();
    expect(ask({}, 'git log > file')).toBeUndefined();
    expect(ask({}, 'git log $(id)')).toBeUndefined();
  });
  it('approves shell syntax it names exactly', () => {
    expect(ask({ arguments: ['log', '|', 'cat'] }, 'git log | cat')).toBe('allowed');
  });
  it('approves exactly the named arguments', () => {
    const named = { arguments: ['rev-parse', 'HEAD'] };
    expect(ask(named, 'git rev-parse HEAD')).toBe('allowed');
    expect(ask(named, 'git rev-parse')).toBeUndefined();
    expect(ask(named, 'git rev-parse HEAD x')).toBeUndefined();
    expect(ask(named, 'git rev-parse main')).toBeUndefined();
  });
});

describe('arguments', () => {
  it('oneOf covers each listed text, and an enum only when all its texts are listed', () => {
    const oneOf = { oneOf: ['a', 'b'] };
    expect(askWord(oneOf, { kind: 'constant', text: 'a' })).toBe('allowed');
    expect(askWord(oneOf, { kind: 'enum', texts: ['a', 'b'] })).toBe('allowed');
    expect(askWord(oneOf, { kind: 'enum', texts: ['a', 'c'] })).toBeUndefined();
  });
  it('number covers numbers only', () => {
    expect(askWord({ number: true }, { kind: 'number' })).toBe('allowed');
    expect(askWord({ number: true }, { kind: 'constant', text: '12' })).toBe('allowed');
    expect(askWord({ number: true }, { kind: 'constant', text: '12;id' })).toBeUndefined();
    expect(askWord('x', { kind: 'number' })).toBeUndefined();
  });
  it('characters cover words that consist of nothing else', () => {
    const hex = { characters: 'a-f0-9' };
    expect(askWord(hex, { kind: 'constant', text: '12ab' })).toBe('allowed');
    expect(askWord(hex, { kind: 'constant', text: '12;ab' })).toBeUndefined();
    expect(askWord(hex, { kind: 'characters', characters: 1n << 97n })).toBe('allowed');
    expect(askWord(hex, { kind: 'characters', characters: 1n << 59n })).toBeUndefined();
    expect(askWord(hex, { kind: 'characters', characters: 1n << 128n })).toBeUndefined();
    expect(askWord(hex, { kind: 'open' })).toBeUndefined();
  });
  it('internal and quoted cover what they say', () => {
    expect(askWord({ internal: true }, { kind: 'internal' })).toBe('allowed');
    expect(askWord({ internal: true }, { kind: 'open' })).toBeUndefined();
    expect(askWord({ internal: true }, { kind: 'constant', text: 'x' })).toBeUndefined();
    expect(askWord({ quoted: true }, { kind: 'quoted' })).toBe('allowed');
    expect(askWord({ quoted: true }, { kind: 'internal' })).toBeUndefined();
  });
  it('nothing covers a word that is not known', () => {
    expect(askWord({ oneOf: ['a'] }, { kind: 'open' })).toBeUndefined();
    expect(askWord({ number: true }, { kind: 'open' })).toBeUndefined();
    expect(askWord('x', { kind: 'internal' })).toBeUndefined();
  });
  it('an unknown word is not covered by leaving arguments out', () => {
    const words: CommandWord[] = [{ kind: 'constant', text: 'git' }, { kind: 'open' }];
    const use = {
      rule: 'no-unapproved-exec',
      file: 'scripts/a.ts',
      commands: [{ words, plain: true }],
    };
    expect(matchAllowance([approval], use, today)).toBeUndefined();
  });
});

describe('files and days', () => {
  it('holds for the named files, whatever the spelling', () => {
    expect(ask({ files: ['./scripts/**'] }, 'git status')).toBe('allowed');
    expect(ask({}, 'git status', 'src/a.ts')).toBeUndefined();
    expect(ask({ files: ['**'] }, 'git status', '.github/x.ts')).toBe('allowed');
  });
  it('leaves out the files of a negated glob', () => {
    expect(ask({}, 'git status', 'scripts/old/a.ts')).toBeUndefined();
    expect(ask({ files: ['!scripts/**'] }, 'git status', 'src/a.ts')).toBeUndefined();
  });
  it('holds on its last day and not after', () => {
    expect(isExpired(approval, '2027-01-31')).toBe(false);
    expect(ask({}, 'git status', 'scripts/a.ts', '2027-02-01')).toBe('expired');
  });
  it('prefers a valid approval to an expired one', () => {
    const use = { rule: 'no-eval', file: 'a.ts' };
    const { command: _, ...plain } = approval;
    const list = ['2020-01-01', '2030-01-01'].map((expires) => ({
      ...plain,
      rule: 'no-eval',
      files: ['*'],
      expires,
    }));
    expect(matchAllowance(list, use, today)).toMatchObject({ status: 'allowed', index: 1 });
  });
});
