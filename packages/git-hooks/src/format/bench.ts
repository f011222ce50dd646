import path from 'node:path';
import { openShadow, type Shadow, type ShadowTree } from '../shadow/open-shadow.js';
import type { Change } from '../save/change.js';
import type { RunFolder } from '../save/run-folder.js';
import { save } from '../save/save.js';
import { writeBlob } from '../save/write-blob.js';
import { isAsStaged } from './as-staged.js';
import type { Place } from './place.js';
import type { Report } from './report.js';
import type { StagedFile } from './staged-files.js';
import { stagedTexts } from './staged-texts.js';
import type { Tree } from './tree.js';

/** Where the staged files lie while the steps work on them: texts are read once and saved when needed. */
export class Bench {
  readonly #texts = new Map<StagedFile, { before: string; now: string }>();
  readonly #read = new Set<StagedFile>();
  readonly #ids = new Map<StagedFile, string>();

  #shadow: Shadow | undefined;
  readonly place: Place;
  readonly folder: RunFolder;
  readonly report: Report;
  readonly workTree: Tree;

  constructor(place: Place, folder: RunFolder, report: Report) {
    this.place = place;
    this.folder = folder;
    this.report = report;
    const { root, gitDir, git } = place;
    const cacheFolder = path.join(gitDir, 'guardrail', 'steps');
    this.workTree = { root, isCopy: false, env: git.env, cacheFolder };
  }

  /** A tree in which files, and others that a step reads, are as they are staged. */
  async treeFor(files: readonly StagedFile[], reads?: RegExp): Promise<Tree> {
    if (await isAsStaged(this, files, reads)) return this.workTree;
    return this.shadow();
  }

  /** A copy of what is staged. */
  async shadow(): Promise<ShadowTree> {
    this.#shadow ??= openShadow(this.place);
    return this.#shadow.update(this.folder);
  }

  close(): void {
    this.#shadow?.close();
    this.folder.remove();
  }

  /** Those of the files that are text, with their text as it is now. */
  async textsOf(files: readonly StagedFile[]): Promise<ReadonlyMap<StagedFile, string>> {
    const unread = files.filter((file) => !this.#read.has(file));
    const texts = await stagedTexts(this.place.git, unread, (file) => this.idOf(file));
    for (const file of unread) this.#read.add(file);
    for (const [file, text] of texts) this.#texts.set(file, { before: text, now: text });
    const found = files.flatMap((file): [StagedFile, string][] => {
      const text = this.#texts.get(file);
      return text === undefined ? [] : [[file, text.now]];
    });
    return new Map(found);
  }

  edit(file: StagedFile, text: string): void {
    const known = this.#texts.get(file);
    if (known !== undefined) known.now = text;
  }

  /** The blob that the index has for a file. */
  idOf(file: StagedFile): string {
    return this.#ids.get(file) ?? file.id;
  }

  /** Writes what was edited into the index and to disk. */
  async save(): Promise<void> {
    const edited = [...this.#texts].filter(([, { before, now }]) => before !== now);
    const changes = await mapLimited(edited, async ([file, { before, now }]): Promise<Change> => {
      const { name, mode } = file;
      const after = await writeBlob(this.place.git, name, Buffer.from(now));
      return { name, mode, before: { id: this.idOf(file), content: Buffer.from(before) }, after };
    });
    for (const [at, [file]] of edited.entries()) {
      const text = changes[at]?.after.content.toString('utf8') ?? '';
      this.#texts.set(file, { before: text, now: text });
    }
    await this.put(
      edited.map(([file]) => file),
      changes,
    );
  }

  /** Takes changes over that were made elsewhere, in the order of the files; some are of no staged file. */
  async put(files: readonly (StagedFile | undefined)[], changes: readonly Change[]): Promise<void> {
    const real = changes.filter(({ before, after }) => before.id !== after.id);
    for (const [at, file] of files.entries()) {
      const id = changes[at]?.after.id;
      if (file !== undefined && id !== undefined) this.#ids.set(file, id);
    }
    const { kept } = await save(this.place, this.folder, real);
    for (const { name } of real) this.report.formatted.add(name);
    for (const name of kept) this.report.kept.add(name);
  }

  /** What a command has changed on disk is read anew by the next step. */
  forget(file: StagedFile): void {
    this.#texts.delete(file);
    this.#read.delete(file);
  }
}

const AT_ONCE = 8;

/** `Promise.all` with a few at a time. */
async function mapLimited<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  }
  return results;
}
