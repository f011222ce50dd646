import type { FlowKind, Label, SinkKind } from './model.js';

/**
 * Which sinks are looked for: those that are a matter for every file, those of {@link FlowKind}, or those
 * that answer requests.
 */
export type Search = 'always' | 'flow' | 'answer';

const flowKinds: Readonly<Record<FlowKind, true>> = {
  html: true,
  file: true,
  network: true,
  redirect: true,
};

export function searchFor(kind: SinkKind): Search {
  if (kind === 'response') return 'answer';
  return Object.hasOwn(flowKinds, kind) ? 'flow' : 'always';
}

/** Who makes a sink of {@link FlowKind} dangerous: a file that none of them gives anything to has none. */
export const strangers: readonly Label[] = ['model', 'tool-argument'];
