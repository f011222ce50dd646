import { expect } from 'vitest';
import { TOKEN } from '../project.js';
import type { Row } from './row.js';

/** What is staged, and not what is on disk, decides. */
export const staged: readonly Row[] = [
  {
    number: 1,
    title: 'Only a part of a file is staged',
    behaviour:
      'The staged content decides, in both directions: a secret that is not staged does not block, one that is staged and no longer on disk does.',
    scenarios: [
      {
        title: 'the clean part is staged',
        run: (repo) => {
          repo.stage('a.txt', 'fine\n');
          repo.write('a.txt', `fine\n${TOKEN}\n`);
          repo.passed(repo.tryCommit());
          expect(repo.read('a.txt')).toBe(`fine\n${TOKEN}\n`);
        },
      },
      {
        title: 'the secret part is staged',
        run: (repo) => {
          repo.stage('a.txt', `${TOKEN}\n`);
          repo.write('a.txt', 'fine\n');
          expect(repo.blocked(repo.tryCommit())).not.toContain(TOKEN);
          expect(repo.read('a.txt')).toBe('fine\n');
        },
      },
    ],
  },
];
