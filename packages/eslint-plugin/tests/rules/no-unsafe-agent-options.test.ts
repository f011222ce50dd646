import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unsafe-agent-options.js';

const query = `import { query } from '@anthropic-ai/claude-agent-sdk';`;
const openai = `import OpenAI from 'openai'; const openai = new OpenAI();`;

ruleTest('no-unsafe-agent-options', rule, {
  valid: [
    `query({ prompt, options: { permissionMode: 'bypassPermissions' } });`,
    `import { query } from './agent.js'; query({ options: { permissionMode: 'bypassPermissions' } });`,
    `${query} query({ prompt, options: { permissionMode: 'acceptEdits', allowedTools: ['Read', 'mcp__docs__*'] } });`,
    `${query} query({ prompt, options: { permissionMode: mode, allowDangerouslySkipPermissions: isSandbox() } });`,
    `${query} query({ prompt, options: { allowedTools: ['Bash'], hooks: { PreToolUse: [{ hooks: [check] }] } } });`,
    `${query} const note = 'bypassPermissions'; query({ prompt: note, options: { permissionMode: 'plan' } });`,
    `${query} query({ prompt, options: { disallowedTools: ['Bash'] } });`,
    `import { shellTool } from '@openai/agents'; shellTool({ shell, needsApproval: approve });`,
    `import { shellTool } from '@openai/agents'; shellTool(options); shellTool({ ...options });`,
    `import { tool } from '@openai/agents'; tool({ name, parameters, execute });`,
    `${openai} openai.responses.create({ model, input, tools: [{ type: 'mcp', server_url, require_approval: 'never', allowed_tools: ['search'] }] });`,
    `${openai} openai.responses.create({ model, input, tools: [{ type: 'mcp', server_url, require_approval: { never: { tool_names: ['search'] } } }] });`,
    `${openai} openai.responses.create({ model, input, tools: makeTools() });`,
    `import OpenAI from 'openai'; new OpenAI({ apiKey, dangerouslyAllowBrowser: false });`,
    `import OpenAI from 'openai'; new OpenAI({ apiKey, baseURL: window.location.origin + '/v1', dangerouslyAllowBrowser: true });`,
  ],
  invalid: [
    `import { shellTool } from '@openai/agents'; shellTool({ shell, needsApproval: async () => false });`,
    `${query} query({ prompt, options: { permissionMode: 'bypassPermissions' } });`,
    // Through variables, spreads, functions, fields and choices
    `${query} const permissionMode = 'bypassPermissions'; query({ prompt, options: { permissionMode } });`,
    `${query} const base = { permissionMode: 'bypassPermissions' }; query({ prompt, options: { ...base, ...more } });`,
    `${query} const options = {}; options.permissionMode = 'bypassPermissions'; query({ prompt, options });`,
    `${query} const optionsOf = (model) => ({ model, allowDangerouslySkipPermissions: true }); query({ prompt, options: optionsOf('opus') });`,
    `${query} class Runner { options = { permissionMode: 'bypassPermissions' }; run(prompt) { return query({ prompt, options: this.options }); } }`,
    `${query} query({ prompt, options: { permissionMode: process.env.CI ? 'bypassPermissions' : 'default' } });`,
    `${query} const MODES = { fast: 'bypassPermissions' }; query({ prompt, options: { permissionMode: MODES['fast'] } });`,
    `${query} query({ prompt, options: { allowedTools: ['Read', ...['Bash']] } });`,
    `${query} const tools = ['Read']; tools.push('Bash(*)'); query({ prompt, options: { allowedTools: tools } });`,
    `${query} function ask(prompt, permissionMode) { return query({ prompt, options: { permissionMode } }); } ask('a', 'plan'); ask('b', 'bypassPermissions');`,
    `import * as sdk from '@anthropic-ai/claude-agent-sdk'; sdk['que' + 'ry']({ prompt, options: { permissionMode: 'bypass' + 'Permissions' } });`,
    `const { query: ask } = require('@anthropic-ai/claude-code'); ask({ prompt, options: { allowedTools: ['*'] } });`,
    {
      filename: 'agent.ts',
      code: `import { query, type Options } from '@anthropic-ai/claude-agent-sdk'; const options = { permissionMode: 'bypassPermissions' as const } satisfies Options; query({ prompt, options });`,
    },
    `import { shellTool, computerTool, applyPatchTool } from '@openai/agents'; export const tools = [shellTool({ shell }), computerTool({ computer, needsApproval: false }), applyPatchTool({ editor })];`,
    `import { shellTool } from '@openai/agents'; shellTool({ shell, environment: { type: 'local' }, needsApproval: false });`,
    `import { hostedMcpTool } from '@openai/agents'; hostedMcpTool({ serverLabel: 'a', serverUrl: 'https://a.example', requireApproval: 'never' });`,
    `${openai} openai.responses.create({ model, input, tools: [{ type: 'web_search' }, { type: 'mcp', server_url, require_approval: 'never' }] });`,
    `${openai} const computer = { type: 'computer_use_preview', environment: 'browser' }; openai.responses.create({ model, input, tools: [computer] });`,
    `import Anthropic from '@anthropic-ai/sdk'; const client = new Anthropic(); client.beta.messages.create({ model, max_tokens: 9, messages, tools: [{ type: 'computer_20250124', name: 'computer' }] });`,
    `import OpenAI from 'openai'; new OpenAI({ apiKey: import.meta.env.VITE_KEY, dangerouslyAllowBrowser: true });`,
    `import Anthropic from '@anthropic-ai/sdk'; new Anthropic({ apiKey, baseURL: 'https://api.example.com', dangerouslyAllowBrowser: true });`,
  ],
});
