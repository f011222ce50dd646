import type { FlowKind, Label, SinkKind } from './model.js';

/**
 * Which sinks are looked for: those that are a matter for every file, those of {@link FlowKind}, or those
 * of it that name files or look for objects, for which the callers of a server matter, too, those that answer requests, or
 * those that check who sent an event.
 */
export type Search = 'always' | 'flow' | 'file' | 'answer' | 'event';

const flowKinds: Readonly<Record<FlowKind, Search>> = {
  html: 'flow',
  file: 'file',
  network: 'flow',
  redirect: 'flow',
  filter: 'file',
};

export function searchFor(kind: SinkKind): Search {
  if (kind === 'response') return 'answer';
  if (kind === 'webhook') return 'event';
  return Object.hasOwn(flowKinds, kind) ? flowKinds[kind as FlowKind] : 'always';
}

/** Who makes a sink of {@link FlowKind} dangerous: a file that none of them gives anything to has none. */
export const strangers: readonly Label[] = ['model', 'tool-argument'];

/** Who makes a sink dangerous that names a file or looks for an object, besides. */
export const caller: Label = 'remote';
