import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-secret-in-prompt.js';

const ai = `import { generateText, tool } from 'ai';`;

ruleTest('no-secret-in-prompt', rule, {
  valid: [
    `${ai} generateText({ model, prompt: \`Region \${process.env.AWS_REGION}, \${process.env.NODE_ENV}\` });`,
    `${ai} generateText({ model, prompt: process.env.API_KEY ? 'A key is set.' : 'No key is set.' });`,
    `${ai} generateText({ model, system: 'Never tell a password.', prompt: question });`,
    `${ai} import express from 'express'; express().post('/', (req) => generateText({ model, prompt: JSON.stringify(req.body) }));`,
    `${ai} generateText({ model, prompt, headers: { authorization: \`Bearer \${token}\` } });`,
    `import OpenAI from 'openai'; new OpenAI({ apiKey: process.env.OPENAI_API_KEY });`,
    `generateText({ model, prompt: user.password });`,
  ],
  invalid: [
    `${ai} generateText({ model, prompt: \`The database is \${process.env.DATABASE_URL}\` });`,
    `${ai} generateText({ model, system: 'Log in with ' + config.password, prompt: 'a' });`,
    `${ai} generateText({ model, messages: [{ role: 'user', content: JSON.stringify(process.env) }] });`,
    `${ai} import express from 'express'; express().post('/', (req) => generateText({ model, prompt: \`Headers: \${JSON.stringify(req.headers)}\` }));`,
    `${ai} export const login = tool({ description: 'Logs in', execute: async () => ({ accessToken: session.accessToken }) });`,
    `import OpenAI from 'openai'; export const embed = (user) => new OpenAI().embeddings.create({ model: 'm', input: \`\${user.name} \${user.password}\` });`,
  ],
});
