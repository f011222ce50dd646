import fs from 'node:fs';
import path from 'node:path';
import { AllowlistError } from '@magi-guardrail/eslint-plugin/allowlist';
import { jsonPositions, JsonMistake, lineAt, lineOfKey } from './json-text.js';
import { PolicyError } from './policy-error.js';

/** The files of a policy: each name is written here and nowhere else. */
export const policyFileNames = {
  config: 'guardrail.config.json',
  allow: 'guardrail.allow.json',
  suppressions: 'guardrail.suppressions.json',
  baseline: 'guardrail.baseline.json',
} as const;

export type PolicyKind = keyof typeof policyFileNames;

export const policyKinds: readonly PolicyKind[] = ['config', 'allow', 'suppressions', 'baseline'];

/** A folder with one of these is that of a policy. */
export const policyMarks: readonly PolicyKind[] = ['config', 'allow'];

/** What each file holds while it says nothing. */
const beginnings: Readonly<Record<PolicyKind, string>> = {
  config: '{}',
  allow: '{ "allow": [] }',
  suppressions: 'what `guardrail suppress` writes',
  baseline: 'what `guardrail baseline` writes',
};

/** The text of a policy file; `undefined` when there is none. Throws a `PolicyError`. */
export function readPolicyText(file: string): string | undefined {
  const name = path.basename(file);
  try {
    return decodePolicy(fs.readFileSync(file), name);
  } catch (error) {
    if (error instanceof PolicyError || !(error instanceof Error)) throw error;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PolicyError(name, '', unreadable(code, error.message));
  }
}

/** The text of the bytes of a policy file. Editors on Windows write a byte order mark, which JSON does not know. */
export function decodePolicy(content: Uint8Array, name: string): string {
  const [first, second] = content;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    if (!isUtf16) return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Said below.
  }
  throw new PolicyError(name, '', 'is not UTF-8. Save it as UTF-8.');
}

/** Parses the text of one policy file; every mistake names the line. */
export function parsePolicyText<T>(
  kind: PolicyKind,
  text: string,
  parse: (value: unknown, file: string) => T,
  name: string = policyFileNames[kind],
): T {
  if (text.trim() === '') {
    throw new PolicyError(name, '', `is empty. It must hold at least ${beginnings[kind]}.`);
  }
  try {
    jsonPositions(text);
    return parse(JSON.parse(text), name);
  } catch (error) {
    if (error instanceof JsonMistake) {
      throw new PolicyError(name, error.key, error.remedy, lineAt(text, error.offset));
    }
    if (!(error instanceof PolicyError || error instanceof AllowlistError)) throw error;
    throw new PolicyError(name, error.key, error.remedy, lineOfKey(text, error.key));
  }
}

function unreadable(code: unknown, message: string): string {
  switch (code) {
    case 'EISDIR':
      return 'is a folder, but must be a file. Move the folder away.';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied. Make it readable for you.';
    case 'ELOOP':
      return 'is a link that leads to itself. Replace it by a file.';
    default:
      return `cannot be read (${message}).`;
  }
}
