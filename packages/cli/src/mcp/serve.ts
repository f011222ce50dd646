import fs from 'node:fs';
import { policyFacts } from '@magi-guardrail/gate';
import type { Io } from '../io.js';
import { ownPackage } from '../own-package.js';
import { UsageError } from '../usage-error.js';
import { tools, type Tool } from './tools.js';
import type { Workplace } from './workplace.js';
import { reasonOf } from '../reason.js';

/**
 * Serves the tools over standard input and output until the client closes its end; returns 0 then.
 * Throws a `UsageError` when the SDK, an optional peer dependency, is not installed.
 */
export async function serve(cwd: string, io: Io): Promise<number> {
  const { McpServer, fromJsonSchema, serveStdio } = await loadSdk();
  const { repository } = await policyFacts(cwd, io.env);
  const place: Workplace = { cwd, root: fs.realpathSync(repository), env: io.env };
  const closed = whenClosed();
  const connection = serveStdio(() => {
    const server = new McpServer({ name: 'guardrail', version: ownPackage().version });
    for (const tool of tools) {
      const { name, description } = tool;
      const inputSchema = fromJsonSchema<Input>(tool.inputSchema);
      const annotations = { readOnlyHint: true, openWorldHint: false };
      server.registerTool(name, { description, inputSchema, annotations }, (input) =>
        answer(tool, input, place),
      );
    }
    return server;
  });
  await closed;
  await connection.close();
  return 0;
}

type Input = Readonly<Record<string, unknown>>;

/** The client closes its end, or somebody stops the process. */
async function whenClosed(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
  });
}

/** A mistake is told to the agent as the answer of the tool, so that it can do better. */
async function answer(tool: Tool, input: Input, place: Workplace) {
  try {
    const result = await tool.run(input, place);
    return { content: [text(JSON.stringify(result))], structuredContent: { ...result } };
  } catch (error) {
    const reason = reasonOf(error);
    return { content: [text(reason)], isError: true };
  }
}

function text(content: string) {
  return { type: 'text' as const, text: content };
}

async function loadSdk() {
  try {
    const [sdk, stdio] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('@modelcontextprotocol/server/stdio'),
    ]);
    return { ...sdk, ...stdio };
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!isMissing) throw error;
    throw new UsageError(
      'guardrail mcp needs the MCP SDK, which is not installed. Run `npm install --save-dev @modelcontextprotocol/server`.',
    );
  }
}
