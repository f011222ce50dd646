import fs from 'node:fs';
import path from 'node:path';
import { LINT_STAGED_CONFIGS } from '../init/file-names.js';
import { findUp } from '../init/find-up.js';
import { fail, ok, type Check } from './check.js';
import { readFile, type Patient } from './patient.js';
import { reasonOf } from '../reason.js';

/** Whether lint-staged has a configuration that it can read. One that is code is not run here. */
export function checkLintStaged({ cwd }: Patient): readonly Check[] {
  const manifest = findUp(cwd, ['package.json']);
  const inManifest = /"lint-staged"\s*:\s*[{[]/.test(readFile(manifest ?? '') ?? '');
  const file = inManifest ? manifest : findUp(cwd, LINT_STAGED_CONFIGS);
  if (file === undefined) {
    return [ok('lint-staged', 'no configuration; the steps of @magi-guardrail/git-hooks run')];
  }
  const name = path.relative(cwd, file);
  const text = fs.readFileSync(file, 'utf8');
  if (/\.(?:[cm]?[jt]s|ya?ml)$/.test(name)) {
    const ours = text.includes('@magi-guardrail/git-hooks') ? ', with our steps' : '';
    return [ok('lint-staged', `${name}${ours} (it is not run here)`)];
  }
  // `.lintstagedrc` may also be YAML, which JSON.parse refuses.
  if (!name.endsWith('.json') && !/^\s*[{[]/.test(text)) return [ok('lint-staged', name)];
  try {
    JSON.parse(text);
    return [ok('lint-staged', name)];
  } catch (error) {
    return [
      fail('lint-staged', `${name} is not valid JSON (${reasonOf(error)})`, `repair ${name}`),
    ];
  }
}
