import type { FlowKind, Label, SinkKind } from './model.js';

/** Which sinks are looked for: those that are a matter for every file, or those of {@link FlowKind}. */
export type Search = 'always' | 'flow';

const flowKinds: Readonly<Record<FlowKind, true>> = {
  html: true,
  file: true,
  network: true,
  redirect: true,
};

export function searchFor(kind: SinkKind): Search {
  return Object.hasOwn(flowKinds, kind) ? 'flow' : 'always';
}

/** Who makes a sink of {@link FlowKind} dangerous: a file that none of them gives anything to has none. */
export const strangers: readonly Label[] = ['model', 'tool-argument'];
