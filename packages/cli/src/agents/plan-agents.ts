import fs from 'node:fs';
import path from 'node:path';
import { readText } from '../init/read-text.js';
import { UsageError } from '../usage-error.js';
import { hookConfigs, withHook, withoutHook } from './hook-config.js';
import { withoutSection, withSection } from './marked-text.js';
import { chosenTargets, targets } from './targets.js';

/** A file as it is and as it shall be; `undefined` when there is none. */
export interface FileChange {
  /** Absolute. */
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Wanted {
  /** The folder of the files. */
  readonly root: string;
  /** Agents whose files are written although they do not exist yet. */
  readonly asked: readonly string[];
  /** Whether the hooks of the asked agents are written, too. */
  readonly hooks: boolean;
}

/** What has to change so that every chosen file holds the section. */
export function planSections(wanted: Wanted, section: string): readonly FileChange[] {
  const { root, asked, hooks } = wanted;
  const sections = chosenTargets(root, asked).map(({ file, preamble }) =>
    change(path.join(root, file), (text) => withSection(text ?? '', section, preamble)),
  );
  const configs = hookConfigs.filter(({ name }) => hooks && asked.includes(name));
  const entries = configs.map((it) =>
    change(path.join(root, it.file), (text) => withHook(text, it)),
  );
  return [...sections, ...entries].filter(isChange);
}

/** What has to change so that nothing of ours is left. */
export function planRemoval({ root }: Wanted): readonly FileChange[] {
  const sections = targets.map(({ file, preamble }) =>
    change(path.join(root, file), (text) => text && (withoutSection(text, preamble) || undefined)),
  );
  const entries = hookConfigs.map((it) =>
    change(path.join(root, it.file), (text) => text && withoutHook(text, it)),
  );
  return [...sections, ...entries].filter(isChange);
}

function change(file: string, edit: (text: string | undefined) => string | undefined): FileChange {
  // Through a link, so that the link stays one.
  const real = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const before = readText(real);
  try {
    return { file: real, before, after: edit(before) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      `${file} ${error.message}. Nothing was written. Repair it and run the command again.`,
    );
  }
}

function isChange({ before, after }: FileChange): boolean {
  return before !== after;
}
