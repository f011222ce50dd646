import { runCommand } from '../command.ts';
import { loadPeers } from '../peers.ts';
import { measureClean } from './clean.ts';
import { measureVulnerable } from './vulnerable.ts';
import { cleanPackages, vulnerabilities } from './vulnerabilities.ts';

await runCommand({
  name: 'detection',
  about:
    'published vulnerabilities found where they are, fixed versions told apart, and reports on popular packages.',
  options: { only: 'WORD  packages whose name or weakness holds the word' },
  async measure({ only = '' }) {
    const peers = await loadPeers();
    const listed = vulnerabilities().filter(
      ({ name, weakness }) => name.includes(only) || weakness.includes(only),
    );
    const vulnerable = await measureVulnerable(peers, listed);
    const clean = await measureClean(
      peers,
      cleanPackages().filter(({ name }) => name.includes(only)),
    );
    return {
      tables: [...vulnerable.tables, ...clean.tables],
      data: { vulnerable: vulnerable.data, clean: clean.data },
    };
  },
});
