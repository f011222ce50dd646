import type { FlowKind, Label, SinkKind, SinkModel } from './model.js';

/**
 * Which sinks are looked for: those that are a matter for every file, those of {@link FlowKind}, or those
 * of it that name files or look for objects, for which the callers of a server matter, too, those that answer requests,
 * those that check who sent an event, or those whose objects are so common that only their own names are looked for.
 */
export type Search = 'always' | 'flow' | 'file' | 'answer' | 'event' | 'named';

const flowKinds: Readonly<Record<FlowKind, 'flow' | 'file'>> = {
  html: 'flow',
  file: 'file',
  network: 'flow',
  redirect: 'flow',
  filter: 'file',
};

/** Which search finds a sink. */
export function searchOf(sink: SinkModel): Search {
  return sink.kind === 'code' && sink.byName === true ? 'named' : searchFor(sink.kind);
}

/** Which search finds all sinks of a kind, but for those of {@link searchOf} that are looked for by name. */
export function searchFor(kind: SinkKind): Exclude<Search, 'named'> {
  if (kind === 'response') return 'answer';
  if (kind === 'webhook') return 'event';
  return Object.hasOwn(flowKinds, kind) ? flowKinds[kind as FlowKind] : 'always';
}

/** Who makes a sink of {@link FlowKind} dangerous: a file that none of them gives anything to has none. */
export const strangers: readonly Label[] = ['model', 'tool-argument'];

/** Who makes a sink dangerous that names a file or looks for an object, besides. */
export const caller: Label = 'remote';
