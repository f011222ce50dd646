import type { SecretLintRuleCreator, SecretLintRulePresetContext } from '@secretlint/types';
import { expect, it } from 'vitest';
import { creator, rules, type Options } from '../src/index.js';
import { lint } from './lint.js';
import { HIGH, MEDIUM } from './secrets.js';

const upstream = (name: string) => `@secretlint/secretlint-rule-${name}`;
const account = 'AWS_ACCOUNT_ID=4539-2761-8804';

/** The ids that are registered before a file is read. */
function registered(options: Options): string[] {
  const ids: string[] = [];
  const context = {
    sharedOptions: {},
    registerRule: (rule: SecretLintRuleCreator) => {
      ids.push(rule.meta.id);
      rule.create({} as never, {});
    },
  } satisfies SecretLintRulePresetContext;
  creator.create(context, options);
  return ids;
}

it('registers every rule for the first file, and one for the others', () => {
  const options: Options = { report: 'all' };
  expect(registered(options)).toEqual(rules.map(({ meta }) => meta.id));
  expect(registered(options)).toEqual(['@magi-guardrail/secretlint-rule-secrets']);
});

it('registers every rule for every file once a format is off', () => {
  const options: Options = { formats: { jwt: { disabled: true } } };
  registered(options);
  expect(registered(options)).toHaveLength(rules.length - 2);
});

it('runs a rule that has options in every file', async () => {
  const options = { report: 'all' };
  const rules = [{ id: upstream('aws'), options: { enableIDScanRule: true } }];
  for (let file = 0; file < 3; file++)
    expect(await lint(account, { options, rules })).toMatchObject([{ messageId: 'AWSAccountID' }]);
});

it('tells configurations with the same options apart', async () => {
  const options = { report: 'all' };
  const rules = [{ id: upstream('aws'), options: { enableIDScanRule: true } }];
  expect(await lint(account, { options })).toEqual([]);
  expect(await lint(account, { options, rules })).toHaveLength(1);
  expect(await lint(account, { options })).toEqual([]);
  expect(await lint(account, { options, rules })).toHaveLength(1);
});

it('heeds what is said of a rule that runs where it is needed', async () => {
  const options = { report: 'all' };
  const slack = ['xoxo', '839203748201', '839203748202', HIGH.slice(8, 32)].join('-');
  const configured = (more: object) => [{ id: upstream('slack'), ...more }];
  await lint('', { options, rules: configured({ severity: 'info' }) });
  expect(
    await lint(slack, { options, rules: configured({ severity: 'info' as const }) }),
  ).toMatchObject([{ ruleId: upstream('slack'), severity: 'info' }]);
  expect(
    await lint(slack, { options, rules: configured({ allowMessageIds: ['SLACK_TOKEN'] }) }),
  ).toEqual([]);
});

it('gives secrets of every severity the level of their rule, in every file', async () => {
  const options = { report: 'all' };
  const rules = [
    { id: '@magi-guardrail/secretlint-rule-secrets-medium', severity: 'warning' as const },
  ];
  for (let file = 0; file < 3; file++)
    expect(await lint(`const a = '${MEDIUM}';`, { options, rules })).toMatchObject([
      { messageId: 'jwt', severity: 'warning' },
    ]);
});
