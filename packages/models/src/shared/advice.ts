/** What more than one model tells to write instead. */
export const USE_TAG = 'Use it as a template tag, which binds its holes.';
export const USE_SQL_TAG = 'Use the `sql` tag, which binds its holes.';
export const PASS_VALUES = 'Pass the values beside the text: `{{call}}("… WHERE id = ?", [id])`.';
export const PASS_NUMBERED_VALUES =
  'Pass the values beside the text: `{{call}}("… WHERE id = $1", [id])`.';
export const PASS_VALUES_TO_EXECUTE = 'Keep the text constant and pass the values to `execute`.';
export const PASS_KEYS = 'Keep the script constant and pass the values through `KEYS` and `ARGV`.';

/** How to give data to a template: `example` is the call with them. */
// @__NO_SIDE_EFFECTS__
export const passData = (example: string): string =>
  `Keep the template constant and pass the value as data: \`{{call}}(${example})\`.`;
