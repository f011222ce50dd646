import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What is remembered between runs: lines of text under keys, those used last at the end. */
export interface Store {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  /** Writes what is new; what another run has written in the meantime stays. Never throws. */
  save(): void;
  /** The file was there and could not be used. */
  readonly isDamaged: boolean;
}

/** Of more than that the least recently used are forgotten. */
const MOST_ENTRIES = 60_000;
const MOST_CHARACTERS = 16 * 1024 * 1024;
const LONGEST = 64 * 1024;

/** Opens the store in a file, or an empty one. A file that is damaged counts as absent. */
export function openStore(file: string): Store {
  const { entries, isDamaged } = load(file);
  const used = new Map<string, string>();
  let isChanged = isDamaged;
  return {
    isDamaged,
    get(key) {
      const value = used.get(key) ?? entries.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      if (value.length > LONGEST) return;
      used.set(key, value);
      isChanged = true;
    },
    save() {
      if (isChanged) save(file, used);
    },
  };
}

const FORMAT = 'guardrail-cache 1';

interface Loaded {
  readonly entries: ReadonlyMap<string, string>;
  readonly isDamaged: boolean;
}

function load(file: string): Loaded {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { entries: new Map(), isDamaged: !isAbsent };
  }
  const head = text.indexOf('\n');
  const body = text.slice(head + 1);
  const isWhole = head > 0 && text.slice(0, head) === headOf(body);
  return { entries: isWhole ? parse(body) : new Map<string, string>(), isDamaged: !isWhole };
}

function parse(body: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const line of body.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) entries.set(line.slice(0, space), line.slice(space + 1));
  }
  return entries;
}

/** The sum tells a torn or edited file from a whole one. */
function headOf(body: string): string {
  return `${FORMAT} ${createHash('sha256').update(body).digest('hex')}`;
}

/** A rename is all or nothing, so a reader sees the old file or the new one. */
function save(file: string, used: ReadonlyMap<string, string>): void {
  const folder = path.dirname(file);
  const own = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    fs.mkdirSync(folder, { recursive: true });
    const body = bodyOf(new Map([...load(file).entries, ...used]), used);
    fs.writeFileSync(own, `${headOf(body)}\n${body}`, { mode: 0o600 });
    fs.renameSync(own, file);
  } catch {
    // Where nothing can be written, every run begins anew.
    remove(own);
  }
}

function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // It was never written.
  }
}

function bodyOf(all: ReadonlyMap<string, string>, used: ReadonlyMap<string, string>): string {
  const old = [...all].filter(([key]) => !used.has(key));
  const lines = [...old, ...used].map(([key, value]) => `${key} ${value}`);
  let characters = 0;
  let first = lines.length;
  while (first > 0 && lines.length - first < MOST_ENTRIES) {
    characters += lines[first - 1]?.length ?? 0;
    if (characters > MOST_CHARACTERS) break;
    first -= 1;
  }
  return lines.slice(first).join('\n');
}
