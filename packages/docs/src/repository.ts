/** Where the sources of this site are. */
export const repository = 'https://github.com/magi-guardrail/magi-guardrail';
