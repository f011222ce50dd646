import fs from 'node:fs/promises';
import path from 'node:path';

/** Where the trail of a repository lies. */
export function trailFile(root: string): string {
  return path.join(root, '.guardrail', 'audit.jsonl');
}

/** Makes the folder of the trail. A new one ignores itself, so that it is no untracked file. */
export async function makeTrailFolder(root: string): Promise<void> {
  const folder = path.dirname(trailFile(root));
  const created = await fs.mkdir(folder, { recursive: true });
  if (created !== undefined) await fs.writeFile(path.join(folder, '.gitignore'), '*\n');
}
