import fs from 'node:fs';
import { checkPolicyText } from '@magi-guardrail/gate';
import { appendJson } from '../edit/json.js';
import { replaceFile } from '../replace-file.js';

interface Written {
  readonly kind: 'allow' | 'suppressions';
  /** Absolute. */
  readonly file: string;
  readonly entry: object;
  /** What a new file holds beside the list. */
  readonly beginning: object;
  readonly isDryRun: boolean;
}

/**
 * Adds an entry to a policy file, or begins the file. What stands there keeps its form to the byte, and
 * nothing is written that the gate would not read. Gives the text that is, or would be, in the file.
 */
export function writeEntry({ kind, file, entry, beginning, isDryRun }: Written): string {
  const there = readText(file);
  const mark = there?.startsWith(BYTE_ORDER_MARK) === true ? BYTE_ORDER_MARK : '';
  const before =
    there?.slice(mark.length) ?? `${JSON.stringify({ ...beginning, [kind]: [] }, undefined, 2)}\n`;
  const after = appendJson(before, [kind], entry);
  checkPolicyText(kind, after);
  if (!isDryRun) replaceFile(file, mark + after);
  return mark + after;
}

const BYTE_ORDER_MARK = '\uFEFF';

export function readText(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** Where editors find the schema of a policy file. */
export function schemaFor(kind: 'allow' | 'suppressions'): string {
  return `./node_modules/@magi-guardrail/eslint-config/schemas/${kind}.schema.json`;
}
