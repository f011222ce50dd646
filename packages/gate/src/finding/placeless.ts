import type { Issue } from './issue.js';

/** An issue about what has no line: only what blocks anywhere is worth telling, and where it is found. */
function placeless(issues: readonly Issue[], where: string): Issue[] {
  return issues
    .filter(({ about }) => about.severity === 'high')
    .map((issue) => ({ ...issue, message: `${issue.message} ${where}`, isPlaceless: true }));
}

/** Issues about what can be read in the bytes of a binary file. */
export function inBinary(issues: readonly Issue[]): Issue[] {
  return placeless(issues, 'It stands in the bytes of a binary file.');
}

/** Issues about the name of a file. */
export function inName(issues: readonly Issue[]): Issue[] {
  return placeless(issues, 'It is a part of the name of the file, so give it another name.');
}
