import { runCommand } from '../command.ts';
import { loadPeers, ours } from '../peers.ts';
import { measure } from './measure.ts';
import { loadPrograms } from './programs.ts';
import { falseAlarms, unexpected, verdicts } from './score.ts';
import { alarmed, besides, byRule, bySdk, bySet, comparison, missed } from './tables.ts';

await runCommand({
  name: 'ai',
  about: 'programs that call language models, written by someone who had not seen the rules.',
  async measure() {
    const peers = await loadPeers();
    const measurement = measure(loadPrograms(), peers);
    const own = peers.find(({ name }) => name === ours)!;
    const all = verdicts(own, measurement.vulnerable);
    const alarms = falseAlarms(own, measurement.safe);
    return {
      tables: [
        comparison(peers, measurement),
        bySet(all, alarms),
        byRule(all),
        bySdk(all, alarms),
        missed(all),
        alarmed(alarms),
        besides(own, measurement),
      ],
      data: { verdicts: all, alarms, besides: unexpected(own, measurement.vulnerable) },
    };
  },
});
