import os from 'node:os';

/**
 * The environment of a developer's terminal: no CI, no switch of Husky, nothing of an outer git, npm or
 * test run, and no git configuration of this machine.
 */
export function developerEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !DROPPED.test(name));
  return {
    ...Object.fromEntries(kept),
    NO_COLOR: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: os.devNull,
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.invalid',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.invalid',
    ...extra,
  };
}

const DROPPED =
  /^(?:CI|HUSKY|GIT_.*|GITHUB_.*|GUARDRAIL_.*|VITEST.*|TEST|NODE_ENV|NODE_OPTIONS|NODE_COMPILE_CACHE|FORCE_COLOR|INIT_CWD|npm_(?!config_(?:registry|cafile|cache)).*)$/i;
