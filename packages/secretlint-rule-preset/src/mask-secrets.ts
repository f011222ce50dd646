import type { Options } from './options/options.js';
import { settingsOf } from './options/settings.js';

/**
 * The text with every secret in it replaced by what may be shown of it: its public prefix and its length.
 * `options` are those that the preset runs with; a secret that they allow is still one.
 */
export function maskSecrets(text: string, options?: Options): string {
  const matches = settingsOf(options).find(text, '');
  let masked = '';
  let at = 0;
  for (const { start, end, preview } of matches) {
    if (start < at) continue;
    masked += text.slice(at, start) + preview;
    at = end;
  }
  return masked + text.slice(at);
}
