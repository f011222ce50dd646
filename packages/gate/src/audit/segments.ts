import fs from 'node:fs/promises';
import path from 'node:path';

/** The name under which a large trail is put aside: `audit-2026-11-21T17-30-00-000Z.jsonl`. */
export function nameAside(file: string, time: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}-${time.replaceAll(/[:.]/g, '-')}${ext}`);
}

/** The files of one trail, the oldest first. The last one may not be there yet. */
export async function segmentsOf(file: string): Promise<readonly string[]> {
  const { dir, name, ext } = path.parse(file);
  const names = await fs.readdir(dir === '' ? '.' : dir).catch(() => []);
  const aside = names.filter(
    (it) =>
      it.startsWith(`${name}-`) &&
      it.endsWith(ext) &&
      ASIDE.test(it.slice(name.length, -ext.length)),
  );
  return [...aside.sort().map((it) => path.join(dir, it)), file];
}

const ASIDE = /^-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
