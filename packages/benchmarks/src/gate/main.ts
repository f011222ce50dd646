import { runCommand } from '../command.ts';
import { measureParity } from './parity.ts';
import { makeRepository } from './repository.ts';
import { measureSpeed } from './speed.ts';

const parts = ['speed', 'parity'] as const;

await runCommand({
  name: 'gate',
  about: 'A check of a repository beside plain ESLint, and whether its parser changes a finding.',
  options: {
    only: `PART  one of ${parts.join(', ')}`,
    files: 'NUMBER  how many files; 2000 for speed, 10000 for parity if absent',
    rounds: 'NUMBER  how often everything is timed; 3 if absent',
  },
  async measure({ only, files, rounds = '3' }) {
    const tables = [];
    if (only !== 'parity') {
      using repository = await makeRepository(Number(files ?? 2000));
      tables.push(measureSpeed(repository, Number(rounds)));
    }
    if (only === 'speed') return { tables, data: undefined };
    using repository = await makeRepository(Number(files ?? 10_000));
    const { table, differences } = await measureParity(repository);
    for (const difference of differences) console.log(difference.slice(0, 300));
    return { tables: [...tables, table], data: differences };
  },
});
