import { runCommand } from '../command.ts';
import { loadPeers, ours } from '../peers.ts';
import type { Table } from '../table.ts';
import { measureImports } from './imports.ts';
import { measureGrowth, measurePathological, measureTrees } from './measure.ts';

const parts = ['trees', 'growth', 'pathological', 'imports'] as const;

await runCommand({
  name: 'cost',
  about: 'CPU time of the rules beside a pass without rules, and of loading the plugins.',
  options: {
    only: `PART  one of ${parts.join(', ')}`,
    peers: 'NAMES  the plugins to time, separated by commas',
    rounds: 'NUMBER  how often everything is timed; 3 if absent',
  },
  async measure({ only, peers: names, rounds = '3' }) {
    const wanted = names?.split(',');
    // Both levels of a plugin cost much the same.
    const peers = (await loadPeers()).filter(({ name }) =>
      wanted === undefined ? !name.endsWith('(all)') : wanted.includes(name),
    );
    const tables: Table[] = [];
    const isWanted = (part: (typeof parts)[number]) => only === undefined || only === part;
    if (isWanted('trees')) tables.push(...(await measureTrees(peers, Number(rounds))));
    if (isWanted('growth')) tables.push(await measureGrowth(peers, Number(rounds)));
    // Unless they are asked for: together the others run out of memory on these programs.
    const hardy = peers.filter(({ name }) => wanted !== undefined || name === ours);
    if (isWanted('pathological')) tables.push(await measurePathological(hardy, Number(rounds)));
    if (isWanted('imports')) tables.push(await measureImports());
    return { tables, data: undefined };
  },
});
