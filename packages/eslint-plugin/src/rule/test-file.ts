/** Whether a file is there to test or to explain others: what it signs in with is made up, and nobody trusts it. */
export function isTest(file: string): boolean {
  return TEST.test(file);
}

const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|fixtures?|__fixtures__|mocks?|__mocks__|test-?utils?|test-?data|testing|testdata|stories|\.storybook|examples?|samples?|demos?|docs?)\/|[._-](?:test|tests|spec|e2e|cy|stories|mock|fixture|bench)s?\.[cm]?[jt]sx?$|(?:^|\/)(?:test|spec|conftest|jest\.setup|vitest\.setup)[\w.-]*\.[cm]?[jt]sx?$/i;
