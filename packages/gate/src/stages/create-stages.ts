import { secretOptions } from '../policy/secret-options.js';
import type { OwnStage } from '../result/model.js';
import type { ScanOptions } from '../scan.js';
import { StageRun } from './stage.js';

/** Each stage is imported when the first file needs it: a commit of Markdown loads no ESLint. */
export function createStages({
  cwd,
  repository,
  policy,
  profile,
  nativeParser,
}: ScanOptions): Record<OwnStage, StageRun> {
  const { root } = repository;
  return {
    code: new StageRun('code', async () => {
      const { loadCodeChecker } = await import('./code/code-checker.js');
      return loadCodeChecker({ cwd, root, policy, profile, nativeParser });
    }),
    secrets: new StageRun('secrets', async () => {
      const { loadSecretsChecker } = await import('./secrets/secrets-checker.js');
      return loadSecretsChecker(root, await secretOptions(policy));
    }),
  };
}
