import { runCommand } from '../command.ts';
import { measureLeaks, measureObjects, measureTexts } from './measure.ts';

await runCommand({
  name: 'redact',
  about: 'Planted secrets that redactors leave, and their CPU time beside JSON.stringify.',
  options: { rounds: 'NUMBER  how often everything is timed; 5 if absent' },
  measure: ({ rounds = '5' }) => {
    const tables = [measureLeaks(), measureObjects(Number(rounds)), measureTexts(Number(rounds))];
    return Promise.resolve({ tables, data: undefined });
  },
});
