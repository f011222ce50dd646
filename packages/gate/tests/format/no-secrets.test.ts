import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, it } from 'vitest';
import { formatResult, formats, jobSummary, runGate, updateBaseline } from '../../src/index.js';
import { withoutSecrets } from '../../src/result/without-secrets.js';
import { allowList, inDays } from '../gate/helpers.js';
import type { result } from './sample.js';
import { finding, fullResult } from './sample.js';

/** Joined at run time, so no scanner trips on this file. */
const SECRETS = [
  ['ghp', 'q7Rk2WxZp9LmN4vTb8YcH3sJf6GdA1eU5oKi'].join('_'),
  ['sk', 'ant', 'api03', `${'aB3dE5fG7hJ9kL2mN4pQ6rS8'.repeat(4).slice(0, 93)}AA`].join('-'),
  ['AKIA', 'QYLPMN5HHHFPZAM2'].join(''),
  ['glpat', 'x7Kp2mQ9vR4tYw8zLc3n'].join('-'),
];

/** What must not get into any output: no part of a secret long enough to be of use. */
function expectNoSecret(text: string): void {
  for (const secret of SECRETS) {
    const body = secret.slice(-16);
    expect(text).not.toContain(body.slice(0, 12));
    expect(text).not.toContain(body.slice(-12));
  }
}

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c' };

function everyOutput(value: ReturnType<typeof result>): string[] {
  const written = formats.map((format) =>
    formatResult(value, format, { color: true, columns: 300, env: ENV }),
  );
  return [...written, jobSummary(value, ENV) ?? '', JSON.stringify(value)];
}

it.each(SECRETS)(
  'no output holds a secret of code, names, comments or policy (%#)',
  async (secret) => {
    const approval = { reason: `Reviewed with ${secret}`, approvedBy: secret, expires: inDays(20) };
    using repo = tempRepo({
      files: {
        'guardrail.config.json': '{ "maxWaiverDays": 30 }',
        'guardrail.allow.json': allowList({
          rule: 'no-unapproved-exec',
          files: ['scripts/**'],
          command: 'execSync',
          ...approval,
        }),
        [`scripts/${secret}.js`]: `eval('${secret}');\n`,
        [`${secret}/a.js`]: `eval("${secret}" + x);\n// ${secret}\n`,
        'b.js': `// eslint-disable-next-line guardrail/no-unapproved-exec -- ${secret}\nexecSync(x);\n`,
        'c.md': `token ${secret}\n`,
        [`${secret}.js`]: 'const = ;\n',
        [`.env.${secret}`]: `KEY=${secret}\n`,
      },
    });
    const options = { cwd: repo.root, env: repo.env, audit: false };
    const target = { kind: 'paths', paths: [] } as const;
    const open = await runGate({ ...options, target, profile: 'standard' });
    expect(open.findings.length).toBeGreaterThan(4);
    everyOutput(open).forEach(expectNoSecret);
    const { result: known } = await updateBaseline({ ...options, mode: 'create', approval });
    expect(known.baselined).not.toEqual([]);
    everyOutput(known).forEach(expectNoSecret);
  },
);

it.each(SECRETS)(
  'what a tool or a policy says is masked wherever it stands (%#)',
  async (secret) => {
    const text = `before ${secret} after`;
    const value = fullResult();
    const planted = {
      ...value,
      reasons: [text],
      warnings: [text],
      findings: [
        finding({
          path: `${secret}.js`,
          message: text,
          frame: `> 1 | ${secret}`,
          description: text,
          help: `https://example.com/?key=${secret}`,
          suggestion: { description: text },
          suppressionAttempt: text,
          baselineAttempt: text,
        }),
      ],
      suppressed: value.suppressed.map((each) => ({
        ...each,
        reason: text,
        path: secret,
        by: {
          kind: 'entry' as const,
          path: secret,
          owner: secret,
          approvedBy: text,
          ticket: secret,
        },
      })),
      baselined: value.baselined.map((each) => ({ ...each, reason: text, approvedBy: secret })),
      allowances: value.allowances.map((each) => ({ ...each, reason: text, approvedBy: secret })),
      coverage: {
        ...value.coverage,
        notScanned: [{ path: `${secret}.png`, reason: text, failed: true }],
      },
      tools: { eslint: secret },
    };
    everyOutput(await withoutSecrets(planted, {})).forEach(expectNoSecret);
  },
);

it('changes nothing where there is no secret', async () => {
  const value = fullResult();
  expect(await withoutSecrets(value, {})).toEqual(value);
});
