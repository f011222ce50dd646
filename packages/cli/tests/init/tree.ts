import fs from 'node:fs';
import path from 'node:path';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';

/**
 * Everything a project is: names, modes, bytes, empty folders, and git's own configuration. Of what Husky
 * generates only that it is there.
 */
export function treeOf(repo: TempRepo): Record<string, string> {
  const entries = fs
    .readdirSync(repo.root, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      entry,
      name: path.relative(repo.root, path.join(entry.parentPath, entry.name)),
    }))
    .filter(({ name }) => !/(?:^|\/)(?:\.git|node_modules)(?:\/|$)|\.husky\/_\//.test(name))
    .map(({ entry, name }) => [name, entryOf(path.join(repo.root, name), entry)] as const);
  const record = fs.existsSync(repo.path('.git/guardrail')) ? 'there' : 'none';
  return {
    ...Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
    '(git config)': repo.git('config', '--local', '--list'),
    '(record)': record,
  };
}

function entryOf(file: string, entry: fs.Dirent): string {
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return `link to ${fs.readlinkSync(file)}`;
  const mode = (fs.statSync(file).mode & 0o777).toString(8);
  return `${mode} ${fs.readFileSync(file).toString('latin1')}`;
}
