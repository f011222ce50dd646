import path from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { matcherOf } from '../project/globs.js';
import type { Check, Finding, Suggestion } from '../rule/define-rule.js';
import { meantBy } from './meant.js';
import { packageNameOf } from './package-name.js';
import { describedIn, importsOf } from './specifiers.js';
import { ImportJudge, type Undeclared } from './undeclared.js';
import { REDACTOR } from '../suggest/redaction.js';

/** How strict the rule is, and what it cannot know. */
export interface ImportOptions {
  readonly provided: readonly string[];
  readonly checkDevDependencies: boolean;
}

/** The first import of each package that is not declared. */
export function* findUndeclared(check: Check<ImportOptions>): Iterable<Finding> {
  const { sourceCode, path: place, isTypeScript, options } = check;
  const judge = place === undefined ? undefined : ImportJudge.for(place);
  if (judge === undefined) return;
  const known = new Set(describedIn(sourceCode));
  const { provided } = options;
  const isGiven = provided.length > 0 ? matcherOf(provided, { bash: true }) : () => false;
  for (const { node, specifier, isType } of importsOf(check)) {
    const name = packageNameOf(specifier);
    if (name === undefined || known.has(name) || known.has(specifier)) continue;
    if (isGiven(specifier) || isGiven(name)) continue;
    const found = judge.undeclared({ specifier, isType, isTypeScript });
    if (found !== undefined) {
      known.add(name);
      yield findingOf(found, node, check);
    } else if (options.checkDevDependencies && !isType && !isForWork(check.file)) {
      if (judge.isForDevelopment(specifier))
        yield { node, messageId: 'development', data: { name } };
    }
  }
}

function findingOf(found: Undeclared, node: TSESTree.Node, check: Check<ImportOptions>): Finding {
  const { name, manifest, declared } = found;
  // What the rules suggest exists.
  const presence = name === REDACTOR ? 'installed' : found.presence;
  const meant = meantBy(name, declared);
  const [only] = meant;
  const canReplace = meant.length === 1 && only !== undefined && declared.includes(only);
  return {
    node,
    messageId: presence === 'absent' ? 'absent' : 'undeclared',
    data: { name, manifest: fromRoot(manifest, check), instead: advice(meant, presence) },
    suggestions: canReplace ? replacement(name, only, node, check) : [],
  };
}

/** The path as other messages write it: from the root of the project, with slashes. */
function fromRoot(manifest: string, { path: place = '', file }: Check<ImportOptions>): string {
  const isInside = !file.startsWith('../');
  const root = isInside ? path.resolve(place, ...file.split('/').map(() => '..')) : '';
  const written = isInside ? path.relative(root, manifest) : manifest;
  return written.split(path.sep).join('/');
}

function advice(meant: readonly string[], presence: Undeclared['presence']): string {
  if (meant.length > 0) {
    return `Did you mean ${meant
      .slice(0, 2)
      .map((name) => `\`${name}\``)
      .join(' or ')}?`;
  }
  return presence === 'absent'
    ? 'Look it up before you install it.'
    : 'Declare it there, with the version you mean.';
}

/** Nothing for a name that is written with escapes. */
function replacement(
  from: string,
  to: string,
  node: TSESTree.Node,
  { sourceCode }: Check<ImportOptions>,
): readonly Suggestion[] {
  const start = node.range[0] + 1;
  if (!sourceCode.text.startsWith(from, start)) return [];
  const range = [start, start + from.length] as const;
  return [{ messageId: 'useDeclared', data: { name: to }, edits: [{ range, text: to }] }];
}

/** Tests, configurations and scripts, which nobody gets who installs the package. */
function isForWork(file: string): boolean {
  return /(?:^|\/)(?:__)?(?:tests?|specs?|e2e|scripts?|tools?|bench(?:marks?)?|examples?|docs?|mocks?|stories)(?:__)?\/|\.(?:test|spec|config|stories|bench|setup|d)\.|(?:^|\/)[.\w-]*(?:rc|file|\.conf)\.[cm]?[jt]s$/i.test(
    file,
  );
}
