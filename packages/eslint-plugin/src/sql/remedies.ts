import type { SqlPosition } from './positions.js';

const placeholders = 'Write a placeholder in the text and pass the value beside it.';

/** What to write at each position when the model of the driver does not say. */
export const remedies: Readonly<Record<SqlPosition, string>> = {
  value: placeholders,
  term: placeholders,
  limit: placeholders,
  list: 'Write one placeholder for each value and pass the values beside the text.',
  rows: 'Write one placeholder for each value and pass the values beside the text.',
  quoted: 'Write a placeholder without quotes and pass the value beside the text.',
  identifier:
    "Choose the name from a list of constants, or quote it with the driver's function for identifiers.",
  delimited:
    "Choose the name from a list of constants, or drop the quotes and use the driver's function for identifiers.",
  keyword: 'Choose this part of the statement from a list of constants.',
  comment: 'Leave the value out of the comment.',
  query: 'Keep the statement in the parentheses constant and pass values beside it.',
  whole: 'Keep the statement constant and pass values beside it.',
};
