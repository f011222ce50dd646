import { runCommand } from '../command.ts';
import { generated, harmless, published } from './measure.ts';

await runCommand({
  name: 'prompt-guard',
  about: 'Attempts to mislead a model that are found, and harmless texts that are taken for some.',
  options: { promptfoo: 'VERSION  of the package whose texts are read; 0.123.1 if absent' },
  measure: async ({ promptfoo = '0.123.1' }) => ({
    tables: [generated(), await published(promptfoo), await harmless()],
    data: undefined,
  }),
});
