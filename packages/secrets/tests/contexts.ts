import type { SecretFormat } from '../src/index.js';

/** The file that a format is looked for in, when it is not every file. */
export function pathOf({ files }: SecretFormat): string {
  return ['.pgpass', '.htpasswd', '.env'].find((name) => files?.test(name)) ?? '';
}

type Context = (name: string, value: string) => string;

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

/** The places where people and programs leave a value. */
export const contexts: Readonly<Record<string, Context>> = {
  'an environment file': (name, value) => `PORT=3000\n${name}=${value}\nMODE=a\n`,
  'a shell export': (name, value) => `export ${name}="${value}"`,
  JSON: (name, value) => `{ "a": 1, "${name}": "${value}", "b": 2 }`,
  YAML: (name, value) => `env:\n  ${name}: ${value}\n  b: 2\n`,
  'quoted YAML': (name, value) => `  ${name}: '${value}'\n`,
  'a pair in YAML': (name, value) => `  - name: ${name}\n    value: "${value}"\n`,
  TOML: (name, value) => `[main]\n${name} = "${value}"\n`,
  'a constant': (name, value) => `const ${name}: string = '${value}';`,
  'a property': (name, value) => `const options = { ${name}: "${value}" };`,
  'a template': (name, value) => `const url = \`\${base}/v1?${name}=${value}&page=\${page}\`;`,
  'a query': (name, value) => `GET https://host.internal/v1?page=2&${name}=${value}&x=1`,
  'a log line': (name, value) => `2026-01-02T03:04:05Z INFO starting with ${name}=${value} now`,
  'a header': (name, value) => `X-${name.replaceAll('_', '-')}: ${value}\r\n`,
  'a Markdown table': (name, value) => `| ${name} | \`${value}\` | a setting |`,
  'a notebook': (name, value) => `  "os.environ[\\"${name}\\"] = \\"${value}\\"\\n",`,
  'a Dockerfile': (name, value) => `FROM node\nENV ${name} ${value}\n`,
  'escaped JSON': (name, value) => escaped(JSON.stringify({ a: 1, [name]: value })),
  'JSON escaped twice': (name, value) => escaped(escaped(JSON.stringify({ [name]: value }))),
  'a fallback': (name, value) => `const key = process.env.${name} ?? '${value}';`,
  'a default argument': (name, value) => `key = os.environ.get("${name}", "${value}")`,
  'an index': (name, value) => `config['${name}'] = '${value}';`,
  'an option of a command': (name, value) => `run --${name.toLowerCase()} ${value} --verbose`,
  XML: (name, value) => `<add key="${name}" value="${value}" />`,
  'an element': (name, value) => `<${name}>${value}</${name}>`,
  'camel case': (name, value) => `${camel(name)}: '${value}',`,
};

function camel(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
