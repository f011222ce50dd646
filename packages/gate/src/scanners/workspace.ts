import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diskSources } from '../source/disk-sources.js';
import type { TextSource } from '../source/source.js';

/** Where scanners find the files of a run. */
export interface Workspace {
  /** Scanners run here; the paths of files are relative to it. */
  readonly folder: string;
  /** Makes the text available there. */
  add(source: TextSource): void;
  /** The text of a file as it is there. */
  read(file: string): Promise<TextSource | undefined>;
  /** A file for output, outside of what is scanned. */
  output(): string;
  remove(): void;
}

/**
 * Files of a check of paths are scanned where they are; what is staged or committed is on no disk, so
 * it is written to a folder of its own that only this user can read.
 */
export function openWorkspace(root: string, isOnDisk: boolean): Workspace {
  const own = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'guardrail-scan-'));
  const folder = isOnDisk ? root : path.join(own, 'files');
  if (!isOnDisk) fs.mkdirSync(folder);
  let outputs = 0;
  return {
    folder,
    add({ path: name, text }) {
      if (isOnDisk) return;
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text, { mode: 0o600 });
    },
    async read(file) {
      for await (const source of diskSources(folder, [file], new Set())) {
        return source.kind === 'text' ? source : undefined;
      }
      return undefined;
    },
    output: () => path.join(own, `output-${(outputs += 1)}.sarif`),
    remove: () => {
      fs.rmSync(own, { recursive: true, force: true });
    },
  };
}
