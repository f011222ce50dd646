import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-pii-in-prompt.js';

const ai = `import { generateText, tool } from 'ai';`;

ruleTest('no-pii-in-prompt', rule, {
  valid: [
    `${ai} export const draft = (user) => generateText({ model, prompt: \`Plan \${user.plan}, \${user.id}\` });`,
    `${ai} export const draft = ({ plan, city }) => generateText({ model, prompt: JSON.stringify({ plan, city }) });`,
    `${ai} const user = await prisma.user.findUnique({ where: { id }, select: { plan: true } }); generateText({ model, prompt: JSON.stringify(user) });`,
    `${ai} export const find = tool({ description: 'Finds', execute: async ({ id }) => ({ email: (await find(id)).email }) });`,
    `generateText({ model, prompt: JSON.stringify(user) });`,
  ],
  invalid: [
    `${ai} export const draft = (user) => generateText({ model, prompt: \`For \${user.email}\` });`,
    `${ai} const user = await prisma.user.findUnique({ where: { id } }); generateText({ model, prompt: \`Customer: \${JSON.stringify(user, null, 2)}\` });`,
    `import Anthropic from '@anthropic-ai/sdk'; export const letter = (patient) => new Anthropic().messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'Born ' + patient.dateOfBirth + ', ' + patient.ssn }] });`,
  ],
});
