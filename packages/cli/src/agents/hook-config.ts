import { parse, type JSONPath } from 'jsonc-parser';
import { setJson } from '../edit/json.js';

/** The file in which a coding agent is told what to run before a command. */
export interface HookConfig {
  readonly name: string;
  readonly file: string;
  /** Where the list of hooks stands. */
  readonly at: JSONPath;
  readonly entry: object;
  /** What a new file holds besides. */
  readonly base: object;
}

const CALL = 'node_modules/.bin/guardrail hook agent';
const COMMAND = { type: 'command', timeout: 30 };

/** The formats are those that the agents document; see protocol.ts for the pages. */
export const hookConfigs: readonly HookConfig[] = [
  {
    name: 'claude',
    file: '.claude/settings.json',
    at: ['hooks', 'PreToolUse'],
    entry: {
      matcher: 'Bash',
      hooks: [{ ...COMMAND, command: `"$CLAUDE_PROJECT_DIR"/${CALL}` }],
    },
    base: {},
  },
  {
    name: 'codex',
    file: '.codex/hooks.json',
    at: ['hooks', 'PreToolUse'],
    entry: { matcher: 'Bash', hooks: [{ ...COMMAND, command: `./${CALL}` }] },
    base: {},
  },
  {
    name: 'cursor',
    file: '.cursor/hooks.json',
    at: ['hooks', 'beforeShellExecution'],
    entry: { command: `./${CALL}` },
    base: { version: 1 },
  },
  {
    name: 'gemini',
    file: '.gemini/settings.json',
    at: ['hooks', 'BeforeTool'],
    entry: {
      matcher: 'run_shell_command',
      hooks: [
        {
          name: 'guardrail',
          type: 'command',
          command: `"$GEMINI_PROJECT_DIR"/${CALL}`,
          timeout: 30_000,
        },
      ],
    },
    base: {},
  },
  {
    name: 'copilot',
    file: '.github/hooks/guardrail.json',
    at: ['hooks', 'preToolUse'],
    entry: { type: 'command', bash: `./${CALL}`, cwd: '.', timeoutSec: 30 },
    base: { version: 1 },
  },
];

/** The text of the file with our hook in it; comments and order stay. */
export function withHook(text: string | undefined, { at, entry, base }: HookConfig): string {
  const before = text?.trim() ? text : `${JSON.stringify(base, undefined, 2)}\n`;
  const list = listAt(before, at);
  if (list.some(isOurs)) return before;
  return setJson(before, [...at, -1], entry);
}

/** The text without it; `undefined` when nothing else is left. */
export function withoutHook(text: string, { at, base }: HookConfig): string | undefined {
  const list = listAt(text, at);
  const index = list.findIndex(isOurs);
  if (index < 0) return text;
  if (list.length > 1) return setJson(text, [...at, index], undefined);
  const [parent = ''] = at;
  const siblings = Object.keys(Object(Object(parse(text))[parent]));
  const rest = setJson(text, siblings.length > 1 ? [...at] : [parent], undefined);
  return JSON.stringify(parse(rest)) === JSON.stringify(base) ? undefined : rest;
}

/** Throws a `TypeError` when something else than a list stands there. */
function listAt(text: string, at: JSONPath): readonly unknown[] {
  const errors: object[] = [];
  let value: unknown = parse(text, errors as never, { allowTrailingComma: true });
  if (errors.length > 0) throw new TypeError('is not valid JSON');
  for (const key of at) value = Object(value)[key];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`\`${at.join('.')}\` is no list`);
  return value;
}

function isOurs(entry: unknown): boolean {
  return JSON.stringify(entry).includes('guardrail hook agent');
}
