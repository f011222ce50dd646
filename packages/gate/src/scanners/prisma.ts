import path from 'node:path';
import type { Issue } from '../finding/issue.js';
import type { Output, Reported } from './sarif.js';

/**
 * Reads what `prisma validate` says, which knows no SARIF: `error: …` and the line that it is about, or
 * that the schema is valid.
 */
export function readPrisma(output: string, cwd: string): Output {
  const plain = output.replace(ANSI, '');
  const reported = [...plain.matchAll(PROBLEM)].flatMap(({ groups = {} }): Reported[] => {
    const { message = '', file = '', line = '1' } = groups;
    return [{ file: path.resolve(cwd, file), issue: issueOf(message, Number(line)) }];
  });
  if (reported.length > 0) return { reported, placeless: 0 };
  return VALID.test(plain)
    ? { reported, placeless: 0 }
    : { failure: 'did not say whether the schema is valid' };
}

const ANSI = /\u001B\[[\d;]*m/g;
const PROBLEM =
  /^error: (?<message>[^\n]{1,1000})\n\s*-->\s+(?<file>[^\n]{1,1000}):(?<line>\d{1,9})\s*$/gm;
const VALID = /\bschema at .{1,1000} is valid\b|\bschemas? (?:is|are) valid\b/;

function issueOf(message: string, line: number): Issue {
  return {
    ruleId: 'prisma/validate',
    about: {
      severity: 'medium',
      cwe: [],
      description: 'Disallow schemas that Prisma cannot read',
      help: 'https://www.prisma.io/docs/orm/reference/prisma-cli-reference#validate',
    },
    line,
    column: 1,
    message: /[.!?]$/.test(message) ? message : `${message}.`,
  };
}

/**
 * Nothing is downloaded, for validating needs no engine; and what the schema reads from the environment
 * is there, for a schema is no less valid on a machine without a database.
 */
export function prismaEnvironment(texts: readonly string[]): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_QUERY_ENGINE_LIBRARY: process.execPath,
    NO_COLOR: '1',
  };
  for (const text of texts) {
    const provider = /\bdatasource\b[^}]*?\bprovider\s*=\s*"(\w+)"/.exec(text)?.[1] ?? '';
    for (const [, name = ''] of text.matchAll(/\benv\(\s*"(\w+)"\s*\)/g)) {
      own[name] = ADDRESSES[provider] ?? 'postgresql://localhost/none';
    }
  }
  return own;
}

const ADDRESSES: Readonly<Record<string, string>> = {
  mysql: 'mysql://localhost/none',
  sqlite: 'file:./none.db',
  sqlserver: 'sqlserver://localhost;database=none',
  mongodb: 'mongodb://localhost/none',
};
