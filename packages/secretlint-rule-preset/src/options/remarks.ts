import type { Options } from './options.js';
import { settingsOf } from './settings.js';

/** Gives back what can be the options of the preset; throws an `OptionsError` that names the key if it cannot. */
export function checkedOptions(options: unknown): Options {
  settingsOf(options);
  return options as Options;
}

/**
 * What valid options weaken about high secrets, a sentence for each: by whom that is approved and until when, or
 * that the approval has run out. Throws an `OptionsError` that names the key.
 */
export function remarksOn(options: Options): readonly string[] {
  return settingsOf(options).remarks;
}
