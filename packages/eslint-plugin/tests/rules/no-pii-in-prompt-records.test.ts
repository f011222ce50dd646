import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-pii-in-prompt.js';

/** All fields of a person, whichever way they become a text. */
ruleTest('no-pii-in-prompt-records', rule, {
  valid: [
    // pii filtered entries
    `import OpenAI from 'openai'; const o = new OpenAI(); const ALLOWED = ['plan'];
export async function f(customer) { const l = Object.entries(customer).filter(([k]) => ALLOWED.includes(k)).map(([k, v]) => \`\${k}: \${v}\`); return o.responses.create({ model: 'm', instructions: 'x', input: l.join() }); }`,
    // pii keys
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function f(customer) { return o.responses.create({ model: 'm', instructions: 'x', input: Object.keys(customer).join() }); }`,
    // typed harmless
    `import OpenAI from 'openai'; const o = new OpenAI(); interface Order { id: number; total: number; city: string; email: string }
export async function f(order: Order) { return o.responses.create({ model: 'm', instructions: 'x', input: Object.entries(order).map(([k, v]) => \`\${k}: \${v}\`).join() }); }`,
    // pick
    `import OpenAI from 'openai'; const o = new OpenAI(); interface Row { id: number; firstName: string; lastName: string; diagnosis: string }
export async function f(row: Pick<Row, 'id'>) { return o.responses.create({ model: 'm', instructions: 'x', input: JSON.stringify(row) }); }`,
    // destructured rest
    `import OpenAI from 'openai'; const o = new OpenAI(); interface Row { id: number; firstName: string; lastName: string; diagnosis: string; plan: string }
export async function f(row: Row) { const { id, plan } = row; return o.responses.create({ model: 'm', instructions: 'x', input: JSON.stringify({ id, plan }) }); }`,
    // count of entries
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function f(customer) { return o.responses.create({ model: 'm', instructions: 'x', input: \`It has \${Object.entries(customer).length} fields\` }); }`,
  ],
  invalid: [
    // pii typed entries
    `import OpenAI from 'openai'; const o = new OpenAI(); interface Row { id: number; firstName: string; lastName: string; diagnosis: string }
declare function load(id: number): Promise<Row>; async function get(id: number): Promise<Row> { return (await load(id)); }
export async function f(id: number) { const row = await get(id); const lines = Object.entries(row).map(([k, v]) => \`\${k}: \${v}\`); return o.responses.create({ model: 'm', instructions: 'x', input: lines.join('\\n') }); }`,
    // pii typed json param
    `import OpenAI from 'openai'; const o = new OpenAI(); interface Row { id: number; firstName: string; lastName: string; diagnosis: string }
export async function f(row: Row) { return o.responses.create({ model: 'm', instructions: 'x', input: JSON.stringify(row) }); }`,
    // pii for of entries
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function f(patient) { let text = ''; for (const [k, v] of Object.entries(patient)) { text += \`\${k}=\${v}\\n\`; } return o.responses.create({ model: 'm', instructions: 'x', input: text }); }`,
    // pii values
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function f(customer) { return o.responses.create({ model: 'm', instructions: 'x', input: \`Customer: \${Object.values(customer).join(', ')}\` }); }`,
    // pii list typed
    `import OpenAI from 'openai'; const o = new OpenAI(); type Row = { fullName: string; email: string; score: number };
export async function f(rows: Row[]) { return o.responses.create({ model: 'm', instructions: 'x', input: JSON.stringify(rows) }); }`,
  ],
});
