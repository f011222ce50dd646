import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://openai.github.io/openai-agents-js/guides/results, https://docs.claude.com/en/api/agent-sdk/typescript,
// https://github.com/modelcontextprotocol/typescript-sdk/blob/main/docs/client.md
export default {
  modules: [
    '@openai/agents',
    '@openai/agents-core',
    '@anthropic-ai/claude-agent-sdk',
    '@anthropic-ai/claude-code',
    '@modelcontextprotocol/sdk/client/index.js',
    '@modelcontextprotocol/sdk/client',
    '@modelcontextprotocol/client',
  ],
  types: { Runner: ['new Runner()'], Client: ['new Client()'] },
  sources: [
    {
      label: 'model',
      values: [
        ...['run()', 'Runner.run()'].flatMap((run) =>
          ['finalOutput', 'newItems', 'output', 'history', 'toTextStream()', '*'].map(
            (name) => `${run}.${name}`,
          ),
        ),
        'query().*',
        'Client.callTool()',
        'Client.getPrompt().messages',
        'Client.readResource().contents',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { Agent, run } from '@openai/agents';
       const result = await run(agent, question, { maxTurns: 5 }); document.body.innerHTML = result.finalOutput;`,
      `import { query } from '@anthropic-ai/claude-agent-sdk';
       for await (const message of query({ prompt, options: { maxTurns: 5 } })) if (message.type === 'result') document.body.innerHTML = message.result;`,
    ],
  },
  safe: {},
};
