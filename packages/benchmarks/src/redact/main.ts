import { runCommand } from '../command.ts';
import { measureLeaks } from './leaks.ts';
import {
  measureAdversarial,
  measureGraphs,
  measureLoggers,
  measureObjects,
  measureTexts,
} from './measure.ts';

await runCommand({
  name: 'redact',
  about: 'Planted secrets that redactors leave, and their CPU time beside JSON.stringify.',
  options: { rounds: 'NUMBER  how often everything is timed; 5 if absent' },
  measure: ({ rounds = '5' }) => {
    const count = Number(rounds);
    const tables = [
      measureLoggers(count),
      measureLeaks(),
      measureObjects(count),
      measureTexts(count),
      measureAdversarial(),
      measureGraphs(),
    ];
    return Promise.resolve({ tables, data: undefined });
  },
});
