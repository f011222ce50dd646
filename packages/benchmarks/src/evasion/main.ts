import { plugin } from '@magi-guardrail/eslint-config';
import { runCommand } from '../command.ts';
import { loadPeers, ours, type Peer } from '../peers.ts';
import { share, type Table } from '../table.ts';
import { basePrograms } from './base-programs.ts';
import { outcomesOf, survival, type Outcome } from './measure.ts';

await runCommand({
  name: 'evasion',
  about: 'dangerous programs in many spellings that do the same: the share that is still reported.',
  async measure() {
    const peers = await loadPeers();
    const outcomes = basePrograms.flatMap((base) => outcomesOf(base, peers));
    return { tables: [byRule(peers, outcomes), silent(outcomes)], data: outcomes };
  },
});

function byRule(peers: readonly Peer[], outcomes: readonly Outcome[]): Table {
  const rules = [...new Set(outcomes.map(({ rule }) => rule))];
  const absent = Object.keys(plugin.rules).filter((rule) => !rules.includes(rule));
  const count = (rule: string) =>
    outcomes.filter((outcome) => outcome.rule === rule && outcome.rewrite !== undefined).length;
  return {
    title: 'Spellings that are still reported',
    head: ['Plugin', ...rules.map((rule) => `${rule} (${count(rule)})`)],
    rows: peers.map(({ name }) => [
      name,
      ...rules.map((rule) => {
        const { kept, of } = survival(
          outcomes.filter((outcome) => outcome.rule === rule),
          name,
        );
        return share(kept, of);
      }),
    ]),
    note: `Of the programs a plugin reports in their plain spelling; a dash when it reports none of them. Rules without a base program: ${absent.join(', ') || 'none'}.`,
  };
}

function silent(outcomes: readonly Outcome[]): Table {
  return {
    title: `Spellings that ${ours} does not report`,
    head: ['Rule', 'Program', 'Spelling'],
    rows: outcomes
      .filter(({ reportedBy }) => !reportedBy.includes(ours))
      .map(({ rule, base, rewrite }) => [rule, base, rewrite ?? 'the base program']),
  };
}
