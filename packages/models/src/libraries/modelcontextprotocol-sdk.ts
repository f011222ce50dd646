import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/modelcontextprotocol/typescript-sdk
export default {
  modules: [
    '@modelcontextprotocol/sdk/server/mcp.js',
    '@modelcontextprotocol/sdk/server/mcp',
    '@modelcontextprotocol/sdk/server/index.js',
    '@modelcontextprotocol/sdk/server/index',
    '@modelcontextprotocol/sdk/server',
    '@modelcontextprotocol/server',
  ],
  types: { McpServer: ['new McpServer()'], Server: ['new Server()', 'McpServer.server'] },
  sources: [
    {
      label: 'tool-argument',
      values: [
        'McpServer.tool(-1)#0',
        'McpServer.registerTool(-1)#0',
        'McpServer.prompt(-1)#0',
        'McpServer.registerPrompt(-1)#0',
        'McpServer.resource(-1)#0',
        'McpServer.resource(-1)#1',
        'McpServer.registerResource(-1)#0',
        'McpServer.registerResource(-1)#1',
        'Server.setRequestHandler(1)#0.params',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { execFile } from 'node:child_process';
       const server = new McpServer({ name: 'tools', version: '1.0.0' });
       server.registerTool('run', { inputSchema: {} }, async ({ program }) => { execFile(program); return { content: [] }; });`,
      `import { Server } from '@modelcontextprotocol/sdk/server/index.js';
       import { execFile } from 'node:child_process';
       new Server({ name: 'tools', version: '1.0.0' }).setRequestHandler(CallToolRequestSchema, async (request) => { execFile(request.params.arguments.program); });`,
    ],
  },
  safe: {
    shell: [
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { execFile } from 'node:child_process';
       new McpServer({ name: 'tools', version: '1.0.0' }).tool('list', {}, async ({ folder }) => { execFile('ls', ['--', folder]); });`,
    ],
  },
};
