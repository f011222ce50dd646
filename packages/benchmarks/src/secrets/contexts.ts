/** A place where people and programs leave a value. */
export interface Context {
  readonly name: string;
  /** The file it stands in. */
  readonly path: string;
  /** Whether any text can stand there, escaped; else it must be one word. */
  readonly isQuoted: boolean;
  write(name: string, value: string): string;
}

const json = (text: string) => JSON.stringify(text);
const escaped = (text: string) => json(text).slice(1, -1);
const single = (text: string) => `'${escaped(text).replaceAll(`\\"`, '"').replaceAll("'", `\\'`)}'`;
const inTemplate = (text: string) => escaped(text).replaceAll('`', '\\`').replaceAll('${', '\\${');

type Write = Context['write'];
const bare = (name: string, path: string, write: Write): Context => ({
  ...{ name, path, write },
  isQuoted: false,
});
const quoted = (name: string, path: string, write: Write): Context => ({
  ...{ name, path, write },
  isQuoted: true,
});

/** Contexts in every kind of file. */
export const contexts: readonly Context[] = [
  bare('environment file', '.env', (name, value) => `PORT=3000\n${name}=${value}\nMODE=a\n`),
  quoted(
    'shell export',
    'deploy.sh',
    (name, value) => `#!/bin/sh\nexport ${name}=${json(value)}\n`,
  ),
  quoted('JSON', 'config.json', (name, value) => `{\n  "a": 1,\n  "${name}": ${json(value)}\n}\n`),
  bare('YAML', 'config.yaml', (name, value) => `env:\n  ${name}: ${value}\n  mode: a\n`),
  quoted(
    'YAML pair',
    'deployment.yaml',
    (name, value) => `env:\n  - name: ${name}\n    value: ${json(value)}\n`,
  ),
  quoted('TOML', 'config.toml', (name, value) => `[main]\n${name} = ${json(value)}\n`),
  bare(
    'URL query',
    'requests.http',
    (name, value) => `GET https://host.internal/v1?page=2&${name}=${value}&x=1\n`,
  ),
  bare(
    'log line',
    'server.log',
    (name, value) => `2026-01-02T03:04:05Z INFO starting with ${name}=${value} now\n`,
  ),
  bare(
    'header',
    'request.txt',
    (name, value) => `GET /v1 HTTP/1.1\r\nX-${name.replaceAll('_', '-')}: ${value}\r\n\r\n`,
  ),
  bare(
    'Markdown table',
    'README.md',
    (name, value) => `| Name | Value |\n| --- | --- |\n| ${name} | \`${value}\` |\n`,
  ),
  quoted('notebook', 'train.ipynb', (name, value) =>
    notebook(`os.environ["${name}"] = ${json(value)}\n`),
  ),
  bare('Dockerfile', 'Dockerfile', (name, value) => `FROM node:24\nENV ${name} ${value}\n`),
  quoted('escaped JSON', 'event.json', (name, value) =>
    asJson({ body: asJson({ a: 1, [name]: value }) }),
  ),
  quoted(
    'TS literal',
    'literal.ts',
    (name, value) => `export const ${camel(name)}: string = ${single(value)};\n`,
  ),
  quoted(
    'TS property',
    'options.ts',
    (name, value) => `export const options = { ${camel(name)}: ${single(value)} };\n`,
  ),
  quoted(
    'TS template',
    'template.ts',
    (name, value) =>
      `export const line = (port: number) => \`${name}=${inTemplate(value)}&port=\${port}\`;\n`,
  ),
  quoted(
    '?? fallback',
    'fallback.ts',
    (name, value) => `export const key = process.env.${name} ?? ${single(value)};\n`,
  ),
  quoted(
    'index assignment',
    'assignment.js',
    (name, value) => `config['${name}'] = ${single(value)};\n`,
  ),
  quoted(
    'default argument',
    'default.ts',
    (name, value) => `export function connect(${camel(name)} = ${single(value)}) {}\n`,
  ),
  quoted(
    'JSON in a literal',
    'body.ts',
    (name, value) => `export const body = ${single(asJson({ [name]: value }))};\n`,
  ),
];

/** Whether a value can stand in a context: without quotation marks only one word can. */
export const holds = ({ isQuoted }: Context, value: string) =>
  isQuoted || !/[\s"'`\\|<>&#]/.test(value);

const asJson = (value: unknown) => JSON.stringify(value);

function notebook(source: string): string {
  return JSON.stringify({ cells: [{ cell_type: 'code', source: [source] }] }, null, 1);
}

function camel(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
