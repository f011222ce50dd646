import { describe, expect, it } from 'vitest';
import { findScript, programName } from '../../src/shell/interpreters.js';
import { splitWords } from '../../src/shell/words.js';

const value = { is: 'value' };

/** The words as text, values as `<>`. */
function words(...text: (string | object)[]): readonly string[] {
  return splitWords(text).words.map(({ parts }) =>
    parts.map((part) => (typeof part === 'string' ? part : '<>')).join(''),
  );
}

describe('splitWords', () => {
  it('splits at spaces and removes quotes', () => {
    expect(words(`git commit  -m 'a b' "c d"`)).toEqual(['git', 'commit', '-m', 'a b', 'c d']);
  });

  it('keeps an empty argument', () => {
    expect(words(`printf ''`)).toEqual(['printf', '']);
  });

  it('joins a value with the text it touches', () => {
    expect(words('tar --file=', value, ' x')).toEqual(['tar', '--file=<>', 'x']);
  });

  it('takes an escaped space into the word', () => {
    expect(words('cat a\\ b')).toEqual(['cat', 'a b']);
  });

  it.for([
    ['echo ', 'none'],
    ['echo "', 'double'],
    [`echo '`, 'single'],
    [`echo "it's `, 'double'],
  ] as const)('knows the quotes around a value: %s', ([before, quoting]) => {
    expect(splitWords([before, value]).holes.map((hole) => hole.quoting)).toEqual([quoting]);
  });

  it.for([
    'ls | wc',
    'a; b',
    'echo $HOME',
    'echo "$HOME"',
    'ls *.ts',
    'A=1 node x',
    'cat ~/x',
    'a && b',
    'echo "unclosed',
    'a\nb',
  ])('sees shell syntax in: %s', (line) => {
    expect(splitWords([line]).plain).toBe(false);
  });

  it.for([`git log --format=%H`, `echo 'a | b'`, `grep "a;b" file`, 'git show HEAD~1'])(
    'sees none in: %s',
    (line) => {
      expect(splitWords([line]).plain).toBe(true);
    },
  );
});

describe('programName', () => {
  it.for([
    ['/usr/bin/bash', 'bash'],
    ['C:\\Windows\\System32\\cmd.exe', 'cmd'],
    ['git', 'git'],
  ])('%s is %s', ([path, name]) => {
    expect(programName({ parts: [path ?? ''] })).toBe(name);
  });

  it('is not known when a value touches it', () => {
    expect(programName({ parts: [value, 'bash'] })).toBeUndefined();
    expect(programName({ parts: [value, '/bash'] })).toBe('bash');
  });
});

describe('findScript', () => {
  it.for([
    ['sh -c X', 2],
    ['bash -lc X', 2],
    ['node --eval X', 2],
    ['cmd /C X', 2],
    ['pwsh -NoProfile -Command X', 3],
    ['python3 -c X', 2],
    ['sudo -u root bash -c X', 5],
    ['docker exec -it id sh -c X', 6],
    ['deno eval X', 2],
  ] as const)('%s', ([line, script]) => {
    expect(findScript(splitWords([line]).words)?.script).toBe(script);
  });

  it.for([
    'bash script.sh X',
    'git -c core.pager=cat log',
    'docker run -c 512 image',
    'node x.js',
    'deno run -e X',
  ])('none in: %s', (line) => {
    expect(findScript(splitWords([line]).words)).toBeUndefined();
  });
});
