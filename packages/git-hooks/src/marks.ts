/** Grows with the list of hooks, so that a missing file is told from one that somebody removed. */
export const GENERATION = 2;

/** The comments around our lines in a hook file. */
export const START = `# guardrail:start ${GENERATION} (written by \`guardrail init\`; your own lines go outside)`;
export const END = '# guardrail:end';
