import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isProgram, type Scan, type Scanner } from '../scanner.ts';
import { fileOf, inFolder, relativeTo, runScript } from './program.ts';

interface Output {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: {
      readonly path: string;
      readonly start: { readonly line: number };
    };
  }[];
}

const configuration = {
  root: true,
  linter: { rules: { preset: 'none', security: { noSecrets: 'error' } } },
  files: { maxSize: 50_000_000 },
};

/** Biome with its rule `noSecrets` only. */
export const biome: Scanner = {
  name: 'Biome noSecrets',
  reads: isProgram,
  scan: (files) => inFolder(files, lintFolder),
};

async function lintFolder(folder: string): Promise<Scan> {
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify(configuration));
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const output = await runScript(fileOf('@biomejs/biome', 'bin/biome'), args, folder);
  return scanOf(JSON.parse(output.slice(output.indexOf('{'))) as Output, folder);
}

function scanOf({ diagnostics }: Output, folder: string): Scan {
  const of = (is: (category: string) => boolean) =>
    diagnostics
      .filter(({ category }) => is(category))
      .map(({ category, location }) => ({
        file: relativeTo(folder, location.path),
        line: location.start.line,
        rule: category,
      }));
  return {
    spots: of((category) => category === 'lint/security/noSecrets'),
    unread: [...new Set(of((category) => category === 'parse').map(({ file }) => file))],
  };
}
