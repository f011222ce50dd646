/** What a coding agent is about to run, and how it wants to be told no. */
export interface AgentCall {
  /** The shell command; `undefined` when the tool runs none. */
  readonly script: string | undefined;
  readonly cwd: string | undefined;
  /** The answer that refuses the call, for standard output. */
  readonly refuse: (reason: string) => object;
}

/**
 * Reads what an agent sends to a hook that runs before a tool; throws a `TypeError` when it is none of
 * the known formats. The formats:
 * Claude Code, Codex and VS Code: https://code.claude.com/docs/en/hooks,
 * Cursor: https://cursor.com/docs/hooks, Gemini CLI: https://geminicli.com/docs/hooks/reference,
 * GitHub Copilot: https://docs.github.com/en/copilot/reference/hooks-configuration.
 */
export function readCall(value: unknown): AgentCall {
  const input = record(value);
  const event = input['hook_event_name'];
  const tool = record(input['tool_input']);
  const cwd = typeof input['cwd'] === 'string' ? input['cwd'] : undefined;
  switch (event) {
    case 'PreToolUse':
      return { script: scriptOf(tool['command']), cwd, refuse: claude };
    case 'beforeShellExecution':
      return { script: scriptOf(input['command']), cwd, refuse: cursor };
    case 'preToolUse':
      return { script: scriptOf(tool['command']), cwd, refuse: cursor };
    case 'BeforeTool':
      return { script: scriptOf(tool['command']), cwd, refuse: gemini };
    default:
      if (typeof input['toolName'] !== 'string') throw new TypeError(UNKNOWN);
      return { script: scriptOf(copilotArgs(input['toolArgs'])['command']), cwd, refuse: copilot };
  }
}

const UNKNOWN =
  'neither `hook_event_name` (PreToolUse, beforeShellExecution, preToolUse, BeforeTool) nor `toolName` is there';

/** Codex also passes the words of a command as a list, `["bash", "-lc", "…"]`. */
function scriptOf(command: unknown): string | undefined {
  if (typeof command === 'string') return command;
  if (!Array.isArray(command)) return undefined;
  return command.map((word) => `'${String(word).replaceAll("'", String.raw`'\''`)}'`).join(' ');
}

/** An object, or the same as JSON text. */
function copilotArgs(args: unknown): Readonly<Record<string, unknown>> {
  if (typeof args !== 'string') return record(args);
  try {
    return record(JSON.parse(args));
  } catch {
    return { command: args };
  }
}

function claude(reason: string): object {
  const hookEventName = 'PreToolUse';
  return {
    hookSpecificOutput: {
      hookEventName,
      permissionDecision: 'deny',
      permissionDecisionReason: reason,
    },
  };
}

function cursor(reason: string): object {
  return { permission: 'deny', user_message: reason, agent_message: reason };
}

function gemini(reason: string): object {
  return { decision: 'deny', reason };
}

function copilot(reason: string): object {
  return { permissionDecision: 'deny', permissionDecisionReason: reason };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
