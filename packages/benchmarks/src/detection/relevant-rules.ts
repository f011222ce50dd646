import { plugin } from '@magi-guardrail/eslint-config';
import type { Weakness } from './vulnerabilities.ts';

/** The weaknesses as CWE numbers: our rules say themselves which of them they are about. */
const weaknessCwe: Readonly<Record<Weakness, readonly number[]>> = {
  'command-injection': [77, 78, 88],
  'code-eval': [94, 95, 1336, 502],
  'module-loading': [829, 98],
  'path-traversal': [22, 23, 73],
  'log-secret': [532, 312, 359, 117],
  'sql-injection': [89, 943],
  'excessive-agency': [862, 250, 1287, 770],
  'prompt-injection': [1427],
  'prompt-secret': [201],
};

/** The rules of the others that are about the weakness by their own pages, read generously. */
const othersRules: Readonly<Record<Weakness, readonly string[]>> = {
  'command-injection': [
    'security/detect-child-process',
    'sonarjs/os-command',
    'sonarjs/no-os-command-from-path',
    'node-security/detect-child-process',
    'node-security/no-shell-injection',
    'node-security/no-dynamic-command-string',
  ],
  'code-eval': [
    'security/detect-eval-with-expression',
    'sonarjs/code-eval',
    'node-security/detect-eval-with-expression',
    'secure-coding/no-unsafe-deserialization',
    'secure-coding/no-directive-injection',
    'node-security/no-unsafe-dynamic-require',
    'security/detect-non-literal-require',
  ],
  'module-loading': [
    'security/detect-non-literal-require',
    'node-security/no-unsafe-dynamic-require',
  ],
  'path-traversal': [
    'security/detect-non-literal-fs-filename',
    'sonarjs/hidden-files',
    'sonarjs/no-unsafe-unzip',
    'node-security/detect-non-literal-fs-filename',
    'node-security/no-arbitrary-file-access',
    'node-security/no-zip-slip',
  ],
  'log-secret': [
    'sonarjs/confidential-information-logging',
    'secure-coding/no-pii-in-logs',
    'secure-coding/no-sensitive-data-exposure',
  ],
  'sql-injection': ['sonarjs/sql-queries'],
  'excessive-agency': [],
  // Their rules about prompts are in plugins of their own, which src/ai compares.
  'prompt-injection': [],
  'prompt-secret': [],
};

/** Whether a report of the rule would tell its reader of the weakness. */
export function isAbout(rule: string, weakness: Weakness): boolean {
  if (!rule.startsWith('guardrail/')) return othersRules[weakness].includes(rule);
  const found = Object.entries(plugin.rules).find(([name]) => `guardrail/${name}` === rule);
  return found?.[1].meta.docs.cwe.some((cwe) => weaknessCwe[weakness].includes(cwe)) ?? false;
}
