import fs from 'node:fs';
import path from 'node:path';
import { describeRules } from '@magi-guardrail/gate';
import { findRule, findSubject, namesOf } from '../explain/find-subject.js';
import { suggest } from '../suggest.js';
import { UsageError } from '../usage-error.js';
import { check } from './verdict.js';
import { confined, type Workplace } from './workplace.js';

/** A tool of the server: its schema is the contract, `run` gets what the schema has let through. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly run: (input: Readonly<Record<string, unknown>>, place: Workplace) => Promise<object>;
}

const LONGEST = 1_000_000;
const MOST_FILES = 200;

const EXTENSIONS: Readonly<Record<string, string>> = {
  javascript: 'js',
  typescript: 'ts',
  jsx: 'jsx',
  tsx: 'tsx',
  json: 'json',
  yaml: 'yaml',
  text: 'txt',
};

const checkSnippet: Tool = {
  name: 'check_snippet',
  description:
    "Check code before it is written: security rules and secrets, by the project's policy. Give the path it is meant for, or its language.",
  inputSchema: {
    type: 'object',
    properties: {
      code: {
        type: 'string',
        minLength: 1,
        maxLength: LONGEST,
        description: 'The code, whole as the file would be',
      },
      filename: {
        type: 'string',
        minLength: 1,
        maxLength: 4096,
        description: 'Path from the project folder; the file need not exist',
      },
      language: {
        enum: Object.keys(EXTENSIONS),
        description: 'Where there is no filename; default javascript',
      },
    },
    required: ['code'],
    additionalProperties: false,
  },
  run: async ({ code, filename, language }, place) => {
    const name = String(
      filename ?? `snippet.${EXTENSIONS[String(language ?? 'javascript')] ?? 'js'}`,
    );
    return check({ kind: 'text', path: confined(name, place), text: String(code) }, place);
  },
};

const checkFiles: Tool = {
  name: 'check_files',
  description:
    'Check files or folders of the project as they are on disk: security rules and secrets.',
  inputSchema: {
    type: 'object',
    properties: {
      paths: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 4096 },
        minItems: 1,
        maxItems: MOST_FILES,
        description: 'Paths from the project folder',
      },
    },
    required: ['paths'],
    additionalProperties: false,
  },
  run: async ({ paths }, place) => {
    const names = Array.isArray(paths) ? paths.map((name) => confined(String(name), place)) : [];
    for (const name of names) {
      if (!fs.existsSync(name))
        throw new UsageError(`There is no file ${path.relative(place.cwd, name)}.`);
    }
    return check({ kind: 'paths', paths: names }, place);
  },
};

const explainRule: Tool = {
  name: 'explain_rule',
  description:
    'Explain a rule or a secret format: why it exists, reported and repaired code, what to write instead.',
  inputSchema: {
    type: 'object',
    properties: {
      rule: {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        description: 'As findings name it, such as guardrail/no-eval',
      },
    },
    required: ['rule'],
    additionalProperties: false,
  },
  run: async ({ rule }, place) => {
    const rules = await describeRules(place.cwd);
    const found = findRule(String(rule), rules);
    if (found) return { rule: found };
    throw new UsageError(`"${String(rule)}" is no rule.${suggest(String(rule), namesOf(rules))}`);
  },
};

const explainFinding: Tool = {
  name: 'explain_finding',
  description:
    'Explain the finding at a place in a file: what is wrong, and what to write instead.',
  inputSchema: {
    type: 'object',
    properties: {
      path: {
        type: 'string',
        minLength: 1,
        maxLength: 4096,
        description: 'Path from the project folder',
      },
      line: { type: 'integer', minimum: 1 },
    },
    required: ['path', 'line'],
    additionalProperties: false,
  },
  run: async ({ path: name, line }, place) => {
    const file = path.relative(place.cwd, confined(String(name), place));
    const subject = await findSubject(`${file}:${String(line)}`, place);
    const findings = subject.kind === 'findings' ? subject.findings : [];
    const rules = await describeRules(place.cwd);
    return {
      findings: findings.map((finding) => ({
        ...finding,
        rule: rules.find(({ id }) => id === finding.ruleId),
      })),
    };
  },
};

export const tools: readonly Tool[] = [checkSnippet, checkFiles, explainRule, explainFinding];
