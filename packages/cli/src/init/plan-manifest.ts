import { removeKey, setKey } from '../edit/json-keys.js';
import { formatsHere } from '../detect/hook-home.js';
import { recordOf } from '../detect/manifest.js';
import { ownPackage } from '../own-package.js';
import type { Facts } from './facts.js';
import { addCommands, removeCommands } from './hook-commands.js';
import type { Change } from './plan.js';

/** package.json: the packages that the written files import, and what connects the hooks. */
export function planManifest(facts: Facts): Change {
  const { file, text, prepare } = facts.manifest;
  const { hooks } = facts;
  const { rangeOf } = ownPackage();
  let after = text;
  if (hooks.kind === 'commands' && hooks.file === file) after = addCommands(after, hooks, facts);
  if (hooks.kind === 'husky') {
    const prepared = withInstall(prepare);
    if (prepared !== prepare) after = setKey(after, ['scripts', 'prepare'], prepared);
  }
  for (const name of missingPackages(facts)) {
    after = setKey(after, ['devDependencies', name], rangeOf(name));
  }
  const reason = hooks.kind === 'husky' ? 'packages, and hooks after install' : 'packages';
  return { kind: 'change', file, before: text, after, reason };
}

/** Undoes `planManifest`: our part of the scripts, and development dependencies by name. */
export function cleanManifest(facts: Facts, packages: readonly string[]): string {
  const { manifest, hooks } = facts;
  const { prepare, content } = manifest;
  let text = manifest.text;
  if (hooks.kind === 'commands' && hooks.file === manifest.file)
    text = removeCommands(text, hooks, facts);
  const own = prepare?.replace(` && (${CALL})`, '');
  if (own === CALL) text = removeEntries(text, 'scripts', content['scripts'], ['prepare']);
  else if (own !== prepare) text = setKey(text, ['scripts', 'prepare'], own);
  return removeEntries(text, 'devDependencies', content['devDependencies'], packages);
}

/** A list that only we filled goes as a whole. */
function removeEntries(
  text: string,
  key: string,
  value: unknown,
  names: readonly string[],
): string {
  const there = Object.keys(recordOf(value));
  const gone = there.filter((name) => names.includes(name));
  if (gone.length === 0) return text;
  if (gone.length === there.length) return removeKey(text, [key]);
  return gone.reduce((json, name) => removeKey(json, [key, name]), text);
}

/** What a guarded project depends on, without what it has already. */
export function missingPackages({
  manifest,
  hooks,
}: Pick<Facts, 'manifest' | 'hooks'>): readonly string[] {
  const needed = formatsHere(hooks) ? PACKAGES : PACKAGES.filter((name) => name !== FORMATTING);
  return needed.filter((name) => !manifest.dependencies.has(name));
}

/** Our packages, whoever added them; ESLint may be used without us. */
export function ourPackages(): readonly string[] {
  return PACKAGES.filter((name) => name !== 'eslint');
}

/** lint-staged.config.mjs imports it. */
const FORMATTING = '@magi-guardrail/git-hooks';

const PACKAGES = [
  '@magi-guardrail/cli',
  '@magi-guardrail/eslint-config',
  FORMATTING,
  '@magi-guardrail/secretlint-rule-preset',
  'eslint',
];

/**
 * A production install has no guardrail and must not fail; `exit 0` works in sh and in cmd. In
 * parentheses it excuses this command alone, not what the user runs before.
 */
function withInstall(prepare: string | undefined): string {
  if (prepare === undefined || prepare.trim() === '') return CALL;
  return prepare.includes('guardrail hook install') ? prepare : `${prepare} && (${CALL})`;
}

const CALL = 'guardrail hook install || exit 0';
