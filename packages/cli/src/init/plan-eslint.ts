import path from 'node:path';
import { addToEslintConfig } from '../edit/eslint-config.js';
import { PRESET } from '../edit/eslint-syntax.js';
import { UsageError } from '../usage-error.js';
import type { Facts } from './facts.js';
import type { Action, Change } from './plan.js';
import { readText } from './read-text.js';

/** A new ESLint configuration, an addition to the one there is, or the lines to add by hand. */
export async function planEslint(facts: Facts): Promise<readonly Action[]> {
  const { eslintConfig, legacyEslint, oxlint } = facts;
  refuseOldEslint(facts);
  const beside: readonly Action[] =
    oxlint === undefined
      ? []
      : [{ kind: 'kept', file: oxlint, reason: 'Oxlint goes on beside ESLint' }];
  if (eslintConfig !== undefined) return [await extend(eslintConfig), ...beside];
  if (legacyEslint !== undefined) return [besideLegacy(legacyEslint, facts), ...beside];
  const name = facts.manifest.isModule ? 'eslint.config.js' : 'eslint.config.mjs';
  const change: Change = {
    kind: 'change',
    file: path.join(facts.cwd, name),
    before: undefined,
    after: newEslintConfig(facts),
    reason: 'ESLint with the guardrail rules',
  };
  return [change, ...beside];
}

/** A configuration of its own, which leaves out what the framework generates. */
export function newEslintConfig({ frameworks }: Facts): string {
  const output = [...new Set(frameworks.flatMap((it) => it.output))];
  const list = output.map((glob) => `'${glob}'`).join(', ');
  const options = output.length === 0 ? '' : `{ ignores: [${list}] }`;
  return `import guardrail from '${PRESET}';\n\nexport default [...guardrail(${options})];\n`;
}

/** Neither the rules nor the gate run on it, and npm would not even install them beside it. */
function refuseOldEslint({ manifest, legacyEslint }: Facts): void {
  const range = manifest.dependencies.get('eslint');
  const [, major, minor] = /^[\^~>=v\s]*(\d+)(?:\.(\d+))?/.exec(range ?? '') ?? [];
  const isTilde = /^[~=v]?\d/.test(range ?? '');
  const isOld = Number(major) < 9 || (major === '9' && isTilde && Number(minor ?? 99) < 10);
  if (major === undefined || !isOld) return;
  const legacy =
    legacyEslint === undefined
      ? ''
      : `, then run \`npx @eslint/migrate-config ${path.basename(legacyEslint)}\`, as ESLint 9 reads eslint.config.js`;
  throw new UsageError(
    `${manifest.file} asks for ESLint ${range}, and the rules need 9.10 or newer, or 10. Nothing was written. Raise it first (\`eslint\`: \`^9.10.0\`)${legacy}. Then run init again.`,
  );
}

async function extend(file: string): Promise<Action> {
  const before = readText(file) ?? '';
  if (before.includes(PRESET)) {
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
    ? `const guardrail = require('${PRESET}');\n// at the end of the exported array:\n...guardrail(),`
    : `import guardrail from '${PRESET}';\n// at the end of the exported array:\n...guardrail(),`;
}

/** A flat configuration would switch the old one off, so a person has to decide. */
function besideLegacy(file: string, { manifest }: Facts): Action {
  const name = manifest.isModule ? 'eslint.config.js' : 'eslint.config.mjs';
  const old = path.basename(file) === 'package.json' ? '"eslintConfig"' : path.basename(file);
  const lines = `// The gate works without this: commits are checked with its own configuration. For the editor and
// \`eslint .\`, which ignore ${old} once ${name} exists, migrate with
// \`npx @eslint/migrate-config ${path.basename(file)}\` and add to ${name}:
import guardrail from '${PRESET}';
// at the end of the exported array:
...guardrail(),`;
  return { kind: 'manual', file, reason: 'migrate to a flat configuration', lines };
}
