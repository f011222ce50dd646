import fs from 'node:fs';
import path from 'node:path';
import type { Profile } from '@magi-guardrail/eslint-plugin';
import {
  AllowlistError,
  parseAllowlist,
  type AllowEntry,
} from '@magi-guardrail/eslint-plugin/allowlist';
import { parseBaseline, type Baseline } from './baseline-file.js';
import { parseConfig } from './config-file.js';
import { PolicyError } from './policy-error.js';

export { PolicyError } from './policy-error.js';
export { baselineSchema, parseBaseline } from './baseline-file.js';
export type { Baseline, BaselineEntry } from './baseline-file.js';
export { configSchema } from './config-file.js';
export {
  approvalFields,
  breadthOf,
  coversFile,
  isExpired,
} from '@magi-guardrail/eslint-plugin/allowlist';
export type { AllowEntry, Profile };

/** What a project has decided: read from guardrail.config.json and guardrail.allow.json. */
export interface Policy {
  /** The folder of the files; undefined when there are none. Globs are relative to it. */
  readonly root: string | undefined;
  readonly profile: Profile;
  readonly ignore: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly optionalTools: readonly string[];
  /** The longest time from today for which an approval may hold. */
  readonly maxApprovalDays: number;
  /** Options of the secret scan, which checks what they hold. */
  readonly secrets: Readonly<Record<string, unknown>>;
  /** Absolute paths of the files that were read. */
  readonly files: { readonly config?: string; readonly allow?: string };
}

export const configFileName = 'guardrail.config.json';
export const allowFileName = 'guardrail.allow.json';
export const baselineFileName = 'guardrail.baseline.json';

/** The policy that holds in a folder: the nearest folder upwards that has either file. */
export function loadPolicy(cwd: string): Policy {
  const root = findRoot(path.resolve(cwd));
  const config = root === undefined ? undefined : readJson(path.join(root, configFileName));
  const allow = root === undefined ? undefined : readJson(path.join(root, allowFileName));
  return {
    root,
    ...parseConfig(config?.content ?? {}, configFileName),
    allow: allow === undefined ? [] : parseAllow(allow.content, allowFileName),
    files: {
      ...(config === undefined ? {} : { config: config.file }),
      ...(allow === undefined ? {} : { allow: allow.file }),
    },
  };
}

/** Reads a baseline; `undefined` when there is no such file. */
export function loadBaseline(file: string): Baseline | undefined {
  const found = readJson(file);
  return found && parseBaseline(found.content, path.basename(file));
}

/** Reads one allowlist. */
export function loadAllowlist(file: string): readonly AllowEntry[] {
  const found = readJson(file);
  if (found === undefined) throw new PolicyError(file, '', 'does not exist.');
  return parseAllow(found.content, path.basename(file));
}

function findRoot(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const names = [configFileName, allowFileName];
    if (names.some((name) => fs.existsSync(path.join(folder, name)))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function readJson(file: string): { readonly file: string; readonly content: unknown } | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new PolicyError(path.basename(file), '', `cannot be read (${String(error)}).`);
  }
  try {
    // Editors on Windows write a byte order mark, which JSON does not know.
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { file, content };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PolicyError(path.basename(file), '', `is not valid JSON: ${reason}.`);
  }
}

function parseAllow(content: unknown, file: string): readonly AllowEntry[] {
  try {
    return parseAllowlist(content, file).entries;
  } catch (error) {
    if (!(error instanceof AllowlistError)) throw error;
    throw new PolicyError(error.file, error.key, error.remedy);
  }
}
