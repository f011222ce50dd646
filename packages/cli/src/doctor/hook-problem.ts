import fs from 'node:fs';
import path from 'node:path';
import { findUp } from '../init/find-up.js';
import { readFile } from './patient.js';

/** A hook that git would run. */
export interface Hook {
  /** Where git looks for it. */
  readonly folder: string;
  readonly name: string;
  /** The folder of the project, where programs that run hooks are configured. */
  readonly cwd: string;
}

/** What is wrong with a hook, or `undefined` when it leads to us. */
export function hookProblem({ folder, name, cwd }: Hook): string | undefined {
  const file = path.join(folder, name);
  const text = readFile(file);
  if (text === undefined) return `${name} does not exist`;
  if (!isExecutable(file)) return `${name} is not executable, so git skips it`;
  if (callsUs(text, name)) return undefined;
  if (isHuskys(text, folder)) {
    const own = readFile(folder, '..', name);
    if (own === undefined) return `../${name} does not exist`;
    return callsUs(own, name) ? undefined : `../${name} does not call guardrail`;
  }
  const manager = MANAGERS.find(({ known }) => known.test(text));
  if (manager === undefined) return `${name} does not call guardrail`;
  const config = findUp(cwd, manager.files);
  const isCalled = config !== undefined && callsUs(readFile(config) ?? '', name);
  return isCalled
    ? undefined
    : `${name} runs ${manager.name}, whose configuration does not call guardrail`;
}

/** Husky's file in `_` runs the file of the same name one folder above. */
function isHuskys(text: string, folder: string): boolean {
  return (
    /^\s*\.\s+"?\$\{?(?:0%\/\*|\(?dirname)/m.test(text) && fs.existsSync(path.join(folder, 'h'))
  );
}

/** Programs that write the hook file themselves and read what to run from their own configuration. */
const MANAGERS: readonly { name: string; known: RegExp; files: readonly string[] }[] = [
  {
    name: 'lefthook',
    known: /lefthook/i,
    files: ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) =>
      ['yml', 'yaml', 'json', 'jsonc', 'toml'].map((extension) => `${name}.${extension}`),
    ),
  },
  {
    name: 'pre-commit',
    known: /pre[-_]commit\b.*hook-impl|pre-commit\.com/,
    files: ['.pre-commit-config.yaml'],
  },
  {
    name: 'Husky 4',
    known: /husky\.(?:sh|local)/,
    files: [
      ...['', '.json', '.js', '.cjs', '.yaml', '.yml'].map((it) => `.huskyrc${it}`),
      'package.json',
    ],
  },
];

function callsUs(text: string, name: string): boolean {
  return text
    .split('\n')
    .some((line) => !/^\s*(?:#|\/\/)/.test(line) && line.includes(`guardrail hook ${name}`));
}

function isExecutable(file: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
