import { commandsIn } from './commands.js';
import { listedIn } from './listed.js';
import { markupIn } from './markup.js';
import { partsIn } from './multipart.js';
import { schemesIn } from './schemes.js';
import type { Span } from './span.js';
import { yamlIn } from './yaml.js';

/** Values whose name does not stand right before them: of markup, multipart bodies, commands, YAML, schemes. */
export function* writtenIn(text: string, isSecretName: (name: string) => boolean): Generator<Span> {
  if (text.includes('<')) yield* markupIn(text, isSecretName);
  if (text.includes(' -') || text.includes('pass:')) yield* commandsIn(text);
  if (text.includes(' ')) yield* schemesIn(text);
  if (text.includes(',')) yield* listedIn(text, isSecretName);
  if (text.includes(':')) {
    yield* partsIn(text, isSecretName);
    yield* yamlIn(text, isSecretName);
  }
}
