import type { SettingSink } from '@magi-guardrail/dataflow/model';

/** The option of a client that lets it run in a page, together with its key. */
// @__NO_SIDE_EFFECTS__
export const browserKey = (calls: readonly string[], within = '0'): SettingSink => ({
  kind: 'setting',
  calls,
  unsafe: [
    { at: `${within}.dangerouslyAllowBrowser`, is: [true] },
    // An address of its own, which adds the key, is what a page should ask.
    { at: `${within}.baseURL`, is: ['https://…'], absent: true },
  ],
  about: 'key',
  effect: 'everyone who opens the page can read the key and use it',
  instead: 'Ask your own server, which keeps the key and knows who asks.',
});
