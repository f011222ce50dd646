export { default } from '@magi-guardrail/git-hooks/lint-staged';
