import { checkAgents } from './agents.js';
import type { Check } from './check.js';
import { checkCi, checkScanners } from './ci.js';
import { checkEditor } from './editor.js';
import { checkHooks } from './hooks.js';
import { checkLintStaged } from './lint-staged.js';
import { checkPackages } from './packages.js';
import { examine } from './patient.js';
import { checkPolicy } from './policy.js';
import { checkTrail } from './trail.js';

/**
 * Every check, in the order in which things are set up; `undefined` outside of a git work tree. It reads
 * files and asks git. The only code of the project that it runs is the ESLint configuration.
 */
export async function runDoctor(
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly Check[] | undefined> {
  const patient = await examine(cwd, env, new Date());
  if (patient === undefined) return undefined;
  return [
    ...(await checkPackages(patient)),
    ...(await checkEditor(patient)),
    ...checkHooks(patient),
    ...checkLintStaged(patient),
    ...checkPolicy(patient),
    ...checkTrail(patient),
    ...checkCi(patient),
    ...(await checkAgents(patient)),
    ...checkScanners(patient),
  ];
}
