import { commandsIn } from './commands.js';
import { listedIn } from './listed.js';
import { markupIn } from './markup.js';
import { partsIn } from './multipart.js';
import { BLOCK, COLON, COMMAND, LISTED, MARKUP, SCHEME, SEMICOLON } from './profile.js';
import { schemesIn } from './schemes.js';
import type { Span } from './span.js';
import { yamlIn } from './yaml.js';

/** What a text has that any of these needs. */
export const WRITTEN = MARKUP | COMMAND | SCHEME | LISTED | SEMICOLON | BLOCK;

/** Values whose name does not stand right before them: of markup, multipart bodies, commands, YAML, schemes. */
export function* writtenIn(
  text: string,
  profile: number,
  isSecretName: (name: string) => boolean,
): Generator<Span> {
  if ((profile & MARKUP) !== 0) yield* markupIn(text, isSecretName);
  if ((profile & COMMAND) !== 0) yield* commandsIn(text);
  if ((profile & SCHEME) !== 0) yield* schemesIn(text);
  if ((profile & LISTED) !== 0) yield* listedIn(text, isSecretName);
  if ((profile & COLON) !== 0 && (profile & SEMICOLON) !== 0) yield* partsIn(text, isSecretName);
  if ((profile & BLOCK) !== 0) yield* yamlIn(text, isSecretName);
}
