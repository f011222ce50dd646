/** Grows with every change of our lines. */
export const GENERATION = 3;

/** The first one with all hooks of today: from then on a missing file is one that somebody removed. */
export const COMPLETE_SINCE = 2;

/** The comments around our lines in a hook file. */
export const START = `# guardrail:start ${GENERATION} (written by \`guardrail init\`; your own lines go outside)`;
export const END = '# guardrail:end';
