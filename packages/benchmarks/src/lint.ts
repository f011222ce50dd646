import path from 'node:path';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { together, type Peer } from './peers.ts';

/** A report of one rule, of whichever plugin. */
export interface Finding {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** What all peers say of one file. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** Why the file could not be read as JavaScript. */
  readonly unreadable?: string;
  /** The peers whose rules threw. */
  readonly crashed: readonly string[];
}

type Language = NonNullable<Linter.Config['languageOptions']>;

interface Place {
  readonly file: string;
  readonly cwd: string;
  readonly language: Language;
}

/** A folder that is not there, so that no rule finds the manifest or the types of this repository. */
const nowhere = path.join(path.parse(process.cwd()).root, 'benchmark');

/** Lints one file with all peers in one run, as ESLint would: inline comments have no say. */
export function lintWith(
  peers: readonly Peer[],
  text: string,
  file: string,
  cwd = nowhere,
): LintResult {
  const code = text.replace(/^\uFEFF?#!/, '//');
  const language = languageOf(code, file);
  if ('unreadable' in language) return { findings: [], crashed: [], ...language };
  try {
    return { findings: verify(together(peers), code, { file, cwd, language }), crashed: [] };
  } catch {
    return separately(peers, code, { file, cwd, language });
  }
}

/** One throwing rule must not take the findings of the others with it. */
function separately(peers: readonly Peer[], code: string, place: Place) {
  const crashed: string[] = [];
  const findings = peers.flatMap((peer) => {
    try {
      return verify(together([peer]), code, place);
    } catch {
      crashed.push(peer.name);
      return [];
    }
  });
  return { findings, crashed };
}

function verify(config: Linter.Config, code: string, { file, cwd, language }: Place) {
  const messages = new Linter({ cwd }).verify(
    code,
    [
      {
        files: ['**'],
        ...config,
        languageOptions: language,
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
    ],
    { filename: path.join(cwd, file), allowInlineConfig: false },
  );
  return messages.map(({ ruleId, line, message }) => ({ rule: ruleId ?? '', line, message }));
}

/** A module unless it does not parse as one: half of what npm holds is sloppy CommonJS. */
function languageOf(code: string, file: string): Language | { readonly unreadable: string } {
  if (/\.[cm]?tsx?$/.test(file)) return { parser };
  const parserOptions = { ecmaFeatures: { jsx: true } };
  const types = /\.cjs$/.test(file) ? ['commonjs'] : ['module', 'commonjs'];
  let unreadable = '';
  for (const sourceType of types as Linter.SourceType[]) {
    const language = { sourceType, parserOptions };
    const messages = new Linter().verify(code, [{ languageOptions: language }], {
      allowInlineConfig: false,
    });
    const failure = messages.find(({ fatal }) => fatal);
    if (failure === undefined) return language;
    unreadable = failure.message;
  }
  return { unreadable };
}
