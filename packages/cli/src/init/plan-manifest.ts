import { setJson } from '../edit/json.js';
import { ownPackage } from '../own-package.js';
import type { Facts } from './facts.js';
import type { Change } from './plan.js';

/** package.json: the packages that the written files import, and the script that connects the hooks. */
export function planManifest({ manifest }: Facts): Change {
  const { file, text, prepare } = manifest;
  const { rangeOf } = ownPackage();
  let after = text;
  const prepared = withInstall(prepare);
  if (prepared !== prepare) after = setJson(after, ['scripts', 'prepare'], prepared);
  for (const name of missingPackages(manifest.dependencies)) {
    after = setJson(after, ['devDependencies', name], rangeOf(name));
  }
  return { kind: 'change', file, before: text, after, reason: 'packages, and hooks after install' };
}

/** What a guarded project depends on, without what it has already. */
export function missingPackages(present: ReadonlySet<string>): readonly string[] {
  return PACKAGES.filter((name) => !present.has(name));
}

const PACKAGES = [
  '@magi-guardrail/cli',
  '@magi-guardrail/eslint-config',
  '@magi-guardrail/git-hooks',
  '@magi-guardrail/secretlint-rule-preset',
  'eslint',
];

/**
 * A production install has no guardrail and must not fail; `exit 0` works in sh and in cmd. In
 * parentheses it excuses this command alone, not what the user runs before.
 */
function withInstall(prepare: string | undefined): string {
  const call = 'guardrail hook install || exit 0';
  if (prepare === undefined || prepare.trim() === '') return call;
  return prepare.includes('guardrail hook install') ? prepare : `${prepare} && (${call})`;
}
