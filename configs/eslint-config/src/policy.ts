import fs from 'node:fs';
import path from 'node:path';
import type { Profile } from '@magi-guardrail/eslint-plugin';
import { parseAllowlist, type AllowEntry } from '@magi-guardrail/eslint-plugin/allowlist';
import { parseBaseline, type Baseline } from './baseline-file.js';
import { parseConfig, type ConfigFile } from './config-file.js';
import { PolicyError } from './policy-error.js';
import {
  parsePolicyText,
  policyFileNames,
  type PolicyKind,
  policyKinds,
  policyMarks,
  readPolicyText,
} from './policy-text.js';
import { parseSuppressions, type Suppressions } from './suppressions-file.js';

export type { ScannerConfig } from './scanners.js';
export { PolicyError } from './policy-error.js';
export { baselineSchema } from './baseline-file.js';
export type { Baseline, BaselineEntry } from './baseline-file.js';
export { configSchema } from './config-file.js';
export { jsonPositions, lineOfKey } from './json-text.js';
export {
  decodePolicy,
  policyFileNames,
  policyKinds,
  policyMarks,
  readPolicyText,
} from './policy-text.js';
export type { PolicyKind } from './policy-text.js';
export { suppressionFields, suppressionKinds, suppressionsSchema } from './suppressions-file.js';
export type { Suppression, SuppressionKind, Suppressions } from './suppressions-file.js';
export {
  approvalFields,
  breadthOf,
  closest,
  coversFile,
  findDirectives,
  isExpired,
  readReason,
} from '@magi-guardrail/eslint-plugin/allowlist';
export type { Comment, Directive } from '@magi-guardrail/eslint-plugin/allowlist';
export type { AllowEntry, Profile };

/** What a project has decided: read from guardrail.config.json and guardrail.allow.json. */
export interface Policy extends ConfigFile {
  /** The folder of the files; undefined when there are none. Globs are relative to it. */
  readonly root: string | undefined;
  readonly allow: readonly AllowEntry[];
  /** Absolute paths of the files that were read. */
  readonly files: { readonly config?: string; readonly allow?: string };
}

/** The contents of the files of a policy, as far as they exist. */
export type PolicyTexts = Readonly<Partial<Record<PolicyKind, string>>>;

/** The policy that holds in a folder: the nearest folder upwards that has either file. */
export function loadPolicy(cwd: string): Policy {
  const root = findPolicyRoot(cwd);
  return policyFrom(root, root === undefined ? {} : readPolicyTexts(root, ['config', 'allow']));
}

/** The contents of policy files of a folder on disk. */
export function readPolicyTexts(
  root: string,
  kinds: readonly PolicyKind[] = policyKinds,
): PolicyTexts {
  const texts: Partial<Record<PolicyKind, string>> = {};
  for (const kind of kinds) {
    const text = readPolicyText(path.join(root, policyFileNames[kind]));
    if (text !== undefined) texts[kind] = text;
  }
  return texts;
}

/** The policy that these contents are, in the folder they stand in. */
export function policyFrom(root: string | undefined, texts: PolicyTexts): Policy {
  const { config, allow } = texts;
  const fileOf = (kind: PolicyKind) => path.join(root ?? '', policyFileNames[kind]);
  return {
    root,
    ...(config === undefined
      ? parseConfig({}, policyFileNames.config)
      : parsePolicyText('config', config, parseConfig)),
    allow: allow === undefined ? [] : parsePolicyText('allow', allow, parseAllowlist).entries,
    files: {
      ...(config === undefined ? {} : { config: fileOf('config') }),
      ...(allow === undefined ? {} : { allow: fileOf('allow') }),
    },
  };
}

/** The content of guardrail.baseline.json. */
export function baselineFrom(text: string): Baseline {
  return parsePolicyText('baseline', text, parseBaseline);
}

/** The content of guardrail.suppressions.json. */
export function suppressionsFrom(text: string): Suppressions {
  return parsePolicyText('suppressions', text, parseSuppressions);
}

/** Reads one allowlist. */
export function loadAllowlist(file: string): readonly AllowEntry[] {
  const text = readPolicyText(file);
  if (text === undefined) throw new PolicyError(file, '', 'does not exist.');
  return parsePolicyText('allow', text, parseAllowlist, path.basename(file)).entries;
}

/** The nearest folder upwards that has a configuration or an allowlist. */
export function findPolicyRoot(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const names = policyMarks.map((kind) => policyFileNames[kind]);
    if (names.some((name) => fs.existsSync(path.join(folder, name)))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}
