import { killCommits } from '@magi-guardrail/testkit/kills/kill-commits';
import { runCommand } from '../command.ts';
import { installation } from '../hooks/installation.ts';
import { guardedRepository } from './guarded-repository.ts';

await runCommand({
  name: 'kills',
  about:
    'Commits with half-staged files, killed at random moments: is every unstaged byte still there?',
  options: {
    count: 'NUMBER  how many commits are killed; 200 if absent',
    seed: 'NUMBER  what chooses the moments; 1 if absent',
  },
  async measure({ count = '200', seed = '1' }) {
    using repo = guardedRepository(await installation());
    const report = await killCommits({
      repo,
      kills: Number(count),
      seed: Number(seed),
      onRound: (done) => {
        if (done % 20 === 0) console.error(`${done} of ${count}`);
      },
    });
    for (const problem of report.problems) console.log(problem);
    const { killed, whileSaving, locks, problems } = report;
    return {
      tables: [
        {
          title: 'Commits killed at random moments',
          head: [
            'Seed',
            'Commits',
            'Killed',
            'While saving',
            'Locks left',
            'Lost, hidden or broken',
          ],
          rows: [[seed, count, killed, whileSaving, locks, problems.length]],
          note: 'Locks: of `git commit` and `--amend`, where git holds the index for a moment only. For `-a` and paths it holds it all the time, with hooks or without, and says what to do.',
        },
      ],
      data: report,
    };
  },
});
