import { readdirSync } from 'node:fs';

/** The names of what is in a folder; none for one that cannot be read. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
