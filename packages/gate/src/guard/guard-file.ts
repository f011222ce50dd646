/** What a file that connects the gate is: how its text tells what runs. */
export type GuardFile = 'hook' | 'runner' | 'workflow' | 'manifest' | 'config';

/** The kind of a file by its path, or undefined when it connects nothing. */
export function guardFile(file: string): GuardFile | undefined {
  return KINDS.find(([, pattern]) => pattern.test(file))?.[0];
}

export function isGuardFile(file: string): boolean {
  return guardFile(file) !== undefined;
}

const HOOK =
  '(?:pre-commit|pre-merge-commit|prepare-commit-msg|commit-msg|post-commit|pre-push|post-checkout)';

const KINDS: readonly (readonly [GuardFile, RegExp])[] = [
  ['hook', new RegExp(`(?:^|/)(?:\\.husky|\\.?git-?hooks|hooks)/${HOOK}$`)],
  ['manifest', /(?:^|\/)package\.json$/],
  [
    'config',
    /(?:^|\/)(?:eslint\.config|lint-staged\.config|\.lintstagedrc|\.simple-git-hooks|simple-git-hooks)(?:\.[cm]?[jt]s|\.json|\.ya?ml)?$/,
  ],
  ['runner', /(?:^|\/)\.?lefthook(?:-local)?\.(?:ya?ml|jsonc?|toml)$/],
  ['runner', /(?:^|\/)\.pre-commit-config\.yaml$/],
  // Hooks of coding agents, as `guardrail agents` writes them.
  [
    'runner',
    /(?:^|\/)\.(?:claude|cursor|codex|gemini|github)\/(?:hooks\/)?[\w.-]+\.(?:json|toml)$/,
  ],
  ['workflow', /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/],
  [
    'workflow',
    /(?:^|\/)(?:\.gitlab-ci|\.?azure-pipelines|bitbucket-pipelines|\.travis|\.drone|\.woodpecker)\.ya?ml$/,
  ],
  ['workflow', /(?:^|\/)(?:\.circleci\/config\.ya?ml|\.woodpecker\/[^/]+\.ya?ml|Jenkinsfile)$/],
];
