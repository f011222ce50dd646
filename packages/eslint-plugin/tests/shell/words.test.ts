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
    ['sh -c X y', 'X'],
    ['bash -lc X', 'X'],
    ['bash -o pipefail -c X', 'X'],
    ['node --eval X', 'X'],
    ['node -r ./hook.js -e X', 'X'],
    ['cmd /C X Y', 'X Y'],
    ['pwsh -NoProfile -ExecutionPolicy Bypass -Command X', 'X'],
    ['python3 -c X', 'X'],
    ['sudo -u root bash -c X', 'X'],
    ['docker exec -it id sh -c X', 'X'],
    ['deno eval X', 'X'],
    ['ssh -p 22 host X Y', 'X Y'],
    ['awk -F : X file', 'X'],
    ['psql mydb -c X', 'X'],
    ['npm exec -c X', 'X'],
  ] as const)('%s', ([line, source]) => {
    const { sources = [] } = findScript(splitWords([line]).words) ?? {};
    expect(sources.flatMap(({ parts }) => parts).join(' ')).toBe(source);
  });

  it('finds a source that touches its flag', () => {
    const { sources } = findScript(splitWords(['node --eval=', value]).words) ?? {};
    expect(sources).toEqual([{ parts: [value] }]);
  });

  it.for([
    'bash script.sh -c X',
    'git -c core.pager=cat log',
    'docker run -c 512 image',
    'node x.js -e X',
    'deno run -e X',
    'php -e X',
    'ssh host',
  ])('none in: %s', (line) => {
    expect(findScript(splitWords([line]).words)).toBeUndefined();
  });
});
