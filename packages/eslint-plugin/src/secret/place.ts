import type { SecretFormat } from '@magi-guardrail/secrets';

/** Whether a file is there to test or to explain others: what it signs in with is made up. */
export function isTest(file: string): boolean {
  return TEST.test(file);
}

const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|fixtures?|__fixtures__|mocks?|__mocks__|test-?utils?|test-?data|testing|testdata|stories|\.storybook|examples?|samples?|demos?|docs?)\/|[._-](?:test|tests|spec|e2e|cy|stories|mock|fixture)s?\.[cm]?[jt]sx?$|(?:^|\/)(?:test|spec|conftest|jest\.setup|vitest\.setup)[\w.-]*\.[cm]?[jt]sx?$/i;

/** Whether a secret of this format is one wherever it stands: a made-up one has no such shape. */
export function isCertain(format: SecretFormat): boolean {
  return format.isGeneric !== true && format.kind !== 'password' && format.place === 'itself';
}
