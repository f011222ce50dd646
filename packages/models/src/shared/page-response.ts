import type { HtmlSink } from '@magi-guardrail/dataflow/model';

/** Constructors of the web's `Response`: a text is plain unless its headers say that it is a page. */
// @__NO_SIDE_EFFECTS__
export const pageOf = (calls: readonly string[]): HtmlSink => ({
  kind: 'html',
  calls,
  arguments: [0],
  typedAt: ['Content-Type', 'content-type', 'Content-type'].map((name) => `1.headers.${name}`),
  instead:
    'Escape what goes into the page, or sanitize the markup, for example with `sanitize-html`.',
});
