import path from 'node:path';
import { addToEslintConfig } from '../edit/eslint-config.js';
import type { Facts } from './facts.js';
import type { Action } from './plan.js';
import { readText } from './read-text.js';

/** A new ESLint configuration, an addition to the one there is, or the lines to add by hand. */
export async function planEslint(facts: Facts): Promise<Action> {
  const { eslintConfig, legacyEslint } = facts;
  if (eslintConfig !== undefined) return extend(eslintConfig);
  if (legacyEslint !== undefined) return besideLegacy(legacyEslint, facts);
  const name = facts.manifest.isModule ? 'eslint.config.js' : 'eslint.config.mjs';
  const reason = 'ESLint with the guardrail rules';
  return {
    kind: 'change',
    file: path.join(facts.cwd, name),
    before: undefined,
    after: NEW_CONFIG,
    reason,
  };
}

const NEW_CONFIG = `import guardrail from '@magi-guardrail/eslint-config';

export default [...guardrail()];
`;

async function extend(file: string): Promise<Action> {
  const before = readText(file) ?? '';
  if (before.includes('@magi-guardrail/eslint-config')) {
    return { kind: 'kept', file, reason: 'has the guardrail rules already' };
  }
  const after = await addToEslintConfig(before);
  if (after !== undefined) {
    return { kind: 'change', file, before, after, reason: 'the guardrail rules join yours' };
  }
  return {
    kind: 'manual',
    file,
    reason: 'add the guardrail rules yourself',
    lines: linesFor(file, before),
  };
}

function linesFor(file: string, text: string): string {
  const isCommonJs = /\.c[jt]s$/.test(file) || /\bmodule\.exports\b/.test(text);
  return isCommonJs
    ? `const guardrail = require('@magi-guardrail/eslint-config');\n// at the end of the exported array:\n...guardrail(),`
    : `import guardrail from '@magi-guardrail/eslint-config';\n// at the end of the exported array:\n...guardrail(),`;
}

/** A flat configuration would switch the old one off, so a person has to decide. */
function besideLegacy(file: string, { manifest }: Facts): Action {
  const name = manifest.isModule ? 'eslint.config.js' : 'eslint.config.mjs';
  const lines = `// ESLint 9 and later ignore ${path.basename(file)} once ${name} exists.\n// Migrate with \`npx @eslint/migrate-config ${path.basename(file)}\`, then add to ${name}:\nimport guardrail from '@magi-guardrail/eslint-config';\n// at the end of the exported array:\n...guardrail(),`;
  return { kind: 'manual', file, reason: 'migrate to a flat configuration', lines };
}
