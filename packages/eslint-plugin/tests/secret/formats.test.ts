import * as typescriptParser from '@typescript-eslint/parser';
import { examples } from '@magi-guardrail/secrets/examples';
import { findSecrets, formats, type SecretFormat } from '@magi-guardrail/secrets';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.js';

/** Where a secret stands in a program, by the name it has there. */
const contexts: Readonly<Record<string, (name: string, value: string) => string>> = {
  constant: (name, value) => `const ${name} = '${value}';`,
  'typed constant': (name, value) => `const ${name}: string = "${value}";`,
  template: (name, value) => `const ${name} = \`${value}\`;`,
  property: (name, value) => `start({ ${name}: '${value}' });`,
  'quoted property': (name, value) => `start({ "${name}": "${value}" });`,
  index: (name, value) => `config['${name}'] = '${value}';`,
  member: (name, value) => `config.${name} = '${value}';`,
  field: (name, value) => `class Client { private ${name} = '${value}'; }`,
  'private field': (name, value) => `class Client { static #${name} = '${value}'; }`,
  'nullish fallback': (name, value) => `const key = process.env.${name} ?? '${value}';`,
  fallback: (name, value) => `const key = process.env['${name}'] || '${value}';`,
  'default value': (name, value) => `const { ${name} = '${value}' } = process.env;`,
  'default parameter': (name, value) => `function start(${name} = '${value}') {}`,
  assertion: (name, value) => `export const ${name} = '${value}' as string;`,
  choice: (name, value) => `const ${name} = isLive ? '${value}' : '';`,
  'enum member': (name, value) => `enum Keys { ${name} = '${value}' }`,
  query: (name, value) => `fetch(\`\${base}/v1?${name}=${value}&page=\${page}\`);`,
  halves: (name, value) => `const ${name} = '${value.slice(0, 7)}' + '${value.slice(7)}';`,
  variables: (name, value) =>
    `const one = '${value.slice(0, 9)}', two = '${value.slice(9)}'; start({ ${name}: one + two });`,
  list: (name, value) => `const ${name} = ['${value.slice(0, 8)}', '${value.slice(8)}'].join('');`,
  'elsewhere named': (name, value) => `const value = '${value}'; start({ ${name}: value });`,
  setter: (name, value) => `headers.set('${name}', '${value}');`,
  attribute: (name, value) => `const view = <Client ${name}="${value}" />;`,
};

/** What a format's first example holds; of no use where the example is a piece of a file. */
function secretOf(format: SecretFormat): string | undefined {
  const [example = ''] = examples[format.id]?.matches ?? [];
  const match = findSecrets(example).find(({ formatId }) => formatId === format.id);
  const value = match && example.slice(match.start, match.end);
  return value !== undefined && !/['"`\\\s$]/.test(value) && value.length >= 16 ? value : undefined;
}

const judged = formats.filter(
  ({ severity, files, pattern }) =>
    severity !== 'low' && files === undefined && !pattern.source.includes('(?<secret>'),
);

const secrets = judged.flatMap((format) => {
  const value = secretOf(format);
  return value === undefined ? [] : [[format, value] as const];
});

/** Every format is tried in a quarter of the places. */
const QUARTERS = 4;

describe('recall', () => {
  it('is measured on most formats', () => {
    expect(secrets.length).toBeGreaterThan(450);
  });

  it.each(Object.entries(contexts))(
    '%s',
    (name, context) => {
      const quarter = Object.keys(contexts).indexOf(name) % QUARTERS;
      const values = secrets.filter((_, index) => index % QUARTERS === quarter);
      const missed = values.filter(
        ([{ variable = 'API_KEY' }, value]) =>
          lint(context(variable, value), typescriptParser).length !== 1,
      );
      const ids = missed.map(([{ id }]) => id).join(' ');
      expect(missed.length, ids).toBeLessThanOrEqual(values.length * 0.1);
    },
    30_000,
  );
});
