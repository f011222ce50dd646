import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

/** What a callback gets in place of arguments when there is no schema. */
const context = [
  ...['signal', 'authInfo', 'sessionId', '_meta', 'requestId', 'requestInfo', 'sendNotification'],
  ...['sendRequest', 'taskId', 'taskStore', 'taskRequestedTtl', 'closeSSEStream'],
  ...['closeStandaloneSSEStream', 'mcpReq', 'http', 'task'],
];

// https://github.com/modelcontextprotocol/typescript-sdk
export default {
  modules: [
    '@modelcontextprotocol/sdk/server/mcp.js',
    '@modelcontextprotocol/sdk/server/mcp',
    '@modelcontextprotocol/sdk/server/index.js',
    '@modelcontextprotocol/sdk/server/index',
    '@modelcontextprotocol/sdk/server',
    '@modelcontextprotocol/server',
    // https://github.com/vercel/mcp-handler: the server is what its callback gets.
    'mcp-handler',
    '@vercel/mcp-adapter',
  ],
  types: {
    McpServer: ['new McpServer()', 'createMcpHandler(0)#0'],
    Server: ['new Server()', 'McpServer.server'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: ['new McpServer()', 'new Server()'],
      system: ['1.instructions', '0.description'],
      instead: 'Keep what clients are told of the server constant.',
    },
    {
      kind: 'prompt',
      calls: each(['McpServer'], ['registerTool', 'registerPrompt']),
      system: ['1.description', '1.title', '1.annotations.title'],
      user: ['-1()'],
      instead: 'Keep what clients are told of the tool constant.',
    },
    {
      kind: 'prompt',
      calls: ['McpServer.registerResource'],
      system: ['2.description', '2.title'],
    },
    { kind: 'prompt', calls: each(['McpServer'], ['tool', 'prompt']), system: [1], user: ['-1()'] },
    {
      kind: 'prompt',
      calls: each(['Server'], ['createMessage']),
      system: ['0.systemPrompt'],
      messages: [
        {
          at: ['0.messages'],
          role: 'role',
          content: ['content', 'content.text', 'content.*.text'],
          system: ['system'],
          model: ['assistant'],
        },
      ],
    },
    {
      kind: 'tool',
      calls: ['McpServer.registerTool'],
      schema: ['1.inputSchema'],
      run: 2,
      context,
      fields: true,
    },
    {
      kind: 'tool',
      calls: ['McpServer.tool'],
      schema: [1, 2],
      run: -1,
      context,
      fields: true,
    },
  ],
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

const setUp = "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';";

export const examples: Examples = {
  flagged: {
    tool: [
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { z } from 'zod';
       const server = new McpServer({ name: 'tools', version: '1.0.0' });
       server.registerTool('find', { description: 'Finds', inputSchema: { filter: z.any() } }, async ({ filter }) => find(filter));`,
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       const server = new McpServer({ name: 'tools', version: '1.0.0' });
       server.registerTool('find', { description: 'Finds' }, async ({ filter }) => find(filter));`,
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       new McpServer({ name: 'tools', version: '1.0.0' }).tool('find', 'Finds', async ({ filter }, extra) => find(filter));`,
      `import { createMcpHandler } from 'mcp-handler';
       import { z } from 'zod';
       export const POST = createMcpHandler((server) => { server.tool('find', 'Finds', { filter: z.record(z.any()) }, async ({ filter }) => find(filter)); });`,
    ],
    shell: [
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { execFile } from 'node:child_process';
       const server = new McpServer({ name: 'tools', version: '1.0.0' });
       server.registerTool('run', { inputSchema: {} }, async ({ program }) => { execFile(program); return { content: [] }; });`,
      `import { Server } from '@modelcontextprotocol/sdk/server/index.js';
       import { execFile } from 'node:child_process';
       new Server({ name: 'tools', version: '1.0.0' }).setRequestHandler(CallToolRequestSchema, async (request) => { execFile(request.params.arguments.program); });`,
    ],
    prompt: [
      onPost(
        setUp,
        "new McpServer({ name: 'a', version: '1.0.0' }, { instructions: `Help ${req.body.persona}` });",
      ),
      onPost(
        setUp,
        "const server = new McpServer({ name: 'a', version: '1.0.0' }); server.registerTool('find', { description: req.body.about }, async () => ({ content: [] }));",
      ),
      `${setUp}
       const server = new McpServer({ name: 'a', version: '1.0.0' });
       server.registerTool('ask', { inputSchema: {} }, async ({ role }) => server.server.createMessage({ systemPrompt: role, messages: [], maxTokens: 9 }));`,
    ],
  },
  safe: {
    tool: [
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { z } from 'zod';
       const server = new McpServer({ name: 'tools', version: '1.0.0' });
       server.registerTool('find', { description: 'Finds', inputSchema: { name: z.string().max(40), page: z.number().int() } }, async ({ name }) => find(name));
       server.registerTool('now', { description: 'Tells the time', annotations: { readOnlyHint: true } }, async () => now());
       server.registerTool('who', { description: 'Tells who asks' }, async ({ authInfo, signal }) => who(authInfo, signal));`,
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { z } from 'zod';
       const server = new McpServer({ name: 'tools', version: '1.0.0' });
       server.tool('now', 'Tells the time', async () => now());
       server.tool('find', { name: z.enum(['a', 'b']) }, { readOnlyHint: true }, async ({ name }) => find(name));`,
    ],
    prompt: [
      `${setUp}
       const server = new McpServer({ name: 'a', version: '1.0.0' }, { instructions: 'Help.' });
       server.registerTool('find', { description: 'Finds', inputSchema: {} }, async ({ name }) => ({ content: [{ type: 'text', text: name }] }));`,
    ],
    shell: [
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
       import { execFile } from 'node:child_process';
       new McpServer({ name: 'tools', version: '1.0.0' }).tool('list', {}, async ({ folder }) => { execFile('ls', ['--', folder]); });`,
    ],
  },
};
