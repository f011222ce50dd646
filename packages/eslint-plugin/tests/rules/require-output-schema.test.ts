import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/require-output-schema.js';

const ask = `import OpenAI from 'openai';
const { choices } = await new OpenAI().chat.completions.create({ model, messages });
const { content, tool_calls } = choices[0].message;`;

const bedrock = `import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
const response = await new BedrockRuntimeClient({}).send(new InvokeModelCommand({ modelId, body }));
const { content } = JSON.parse(new TextDecoder().decode(response.body));`;

ruleTest('require-output-schema', rule, {
  valid: [
    // What the service writes around the text
    `${bedrock} show(content.map((block) => block.text).join(''));`,
    `const order = JSON.parse(text); if (order.approved) refund(order.amount);`,
    `${ask} import { z } from 'zod'; const Order = z.object({ approved: z.boolean() });
     const order = Order.parse(JSON.parse(content)); if (order.approved) refund();`,
    `${ask} import { z } from 'zod'; const Order = z.object({ approved: z.boolean() });
     const raw = JSON.parse(content); const order = Order.safeParse(raw); if (order.success && order.data.approved) refund();`,
    `${ask} import Ajv from 'ajv'; const validate = new Ajv().compile(schema);
     const order = JSON.parse(content); if (!validate(order)) throw new Error('bad'); refund(order.amount);`,
    // Shown, logged, returned
    `${ask} const answer = JSON.parse(content); console.log(answer.title);`,
    `${ask} import express from 'express'; express().get('/', (req, res) => { res.json(JSON.parse(content).items); });`,
    `${ask} export const titles = () => JSON.parse(content).titles;`,
    `${ask} import { z } from 'zod'; const Order = z.object({ approved: z.boolean() });
     async function order() { return JSON.parse(content); }
     const checked = Order.parse(await order()); if (checked.approved) refund();`,
    `${ask} const order = () => JSON.parse(content); console.log(order().title);`,
    // Compared with what the program lists
    `${ask} switch (JSON.parse(content).action) { case 'a': a(); break; default: b(); }`,
    `${ask} const { action } = JSON.parse(content); if (action === 'a') a();`,
    `${ask} const answer = JSON.parse(content); if (!Array.isArray(answer.items)) throw new Error('bad'); save(answer.items);`,
    `${ask} const { amount } = JSON.parse(content); if (typeof amount !== 'number') throw new Error('bad'); refund(amount);`,
  ],
  invalid: [
    `${bedrock} const order = JSON.parse(content[0].text); if (order.approved) refund(order.amount);`,
    `${ask} async function edits() { return JSON.parse(content); }
     for (const edit of await edits()) await save(edit.name, edit.text);`,
    `${ask} const order = () => JSON.parse(content); const { amount } = order(); refund(amount);`,
    `${ask} for (const call of tool_calls ?? []) await actions[call.function.name](JSON.parse(call.function.arguments));`,
    `${ask} const order = JSON.parse(content); if (order.approved) refund();`,
    `${ask} const { customer, amount } = JSON.parse(content); await refund(customer, amount);`,
    `${ask} for (const call of tool_calls ?? []) { const args = JSON.parse(call.function.arguments); await getWeather(args.location); }`,
    `${ask} let plan; try { plan = JSON.parse(content) as Plan; } catch { throw new Error('bad'); }
     for (const step of plan.steps) await run(step.name);`,
    `${ask} const found = content.match(/\\{[^]*\\}/); const order = JSON.parse(found[0]); await db.orders.insert({ customer: order.customer });`,
    `${ask} const rating = JSON.parse(content); if (rating.score > 0.5) publish();`,
    `${ask} JSON.parse(content).users.forEach((user) => grant(user.id, user.role));`,
  ],
});
