import { runCommand } from '../command.ts';
import { installation } from './installation.ts';
import { costTable, measureCommits, phaseTable } from './measure.ts';
import { projectFiles } from './sources.ts';

await runCommand({
  name: 'hooks',
  about: 'What a commit costs under our hooks, under the usual ones and under none.',
  options: {
    files: 'LIST  how many files are committed; 1,10,100 if absent',
    rounds: 'NUMBER  how often every commit is timed; 9 if absent',
  },
  async measure({ files: list = '1,10,100', rounds = '9' }) {
    const counts = list.split(',').map(Number);
    const installed = await installation();
    const files = await projectFiles(installed, 100);
    const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const commits = await measureCommits({ installed, files, counts, rounds: Number(rounds) });
    const average = Math.round(lines / files.length);
    return {
      tables: [...counts.map((count) => costTable(commits, count, average)), phaseTable(commits)],
      data: [...commits].map(([count, each]) => ({ count, commits: Object.fromEntries(each) })),
    };
  },
});
