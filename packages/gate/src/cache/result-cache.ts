import path from 'node:path';
import type { SourceView } from '../finding/source-view.js';
import type { ScanOptions } from '../scan.js';
import type { TextSource } from '../source/source.js';
import { createKeys } from './keys.js';
import { isFinal, type Looked, read, written } from './looked.js';
import { openStore, type Store } from './store.js';

/** What both stages found in a text, known again when the same text is checked in the same way. */
export interface ResultCache {
  get(source: TextSource): Looked | undefined;
  /** `view` masks what is kept. */
  put(source: TextSource, looked: Looked, view: SourceView): void;
  /** Writes what is new, and says what there is to say. */
  close(): string[];
}

/**
 * The cache of a repository, shared by its worktrees. Approvals that are expired, suppressions, baselines
 * and profiles are applied to what comes out of it. It must be closed.
 */
export async function openCache(context: ScanOptions): Promise<ResultCache> {
  const { repository } = context;
  const store = openStore(path.join(repository.shared, 'guardrail', 'results.cache'));
  const keyOf = createKeys(context, store);
  return {
    get: (source) => read(store.get(keyOf(source))),
    put: (source, looked, view) => {
      if (isFinal(looked)) store.set(keyOf(source), written(looked, view));
    },
    close: () => close(store),
  };
}

function close(store: Store): string[] {
  store.save();
  return store.isDamaged ? ['The cache of results was damaged, so it was built anew.'] : [];
}
