/** The application file as people and coding agents write it today, and the same file repaired. */
export function applicationSource(state: 'dangerous' | 'repaired'): string {
  return state === 'dangerous' ? dangerous() : repaired;
}

/** The lines of the dangerous file that must be found, by the rule that finds them. */
export const planted = [
  { rule: 'guardrail/no-sql-interpolation', what: 'SQL in a template literal' },
  { rule: 'guardrail/no-unredacted-logging', what: 'a logged request with its headers and body' },
  { rule: 'secrets/', what: 'a hardcoded API key' },
] as const;

function dangerous(): string {
  // Made at run time, so that no scanner takes this file for a leak. The key opens nothing.
  const letters = Array.from({ length: 93 }, (_, index) => ((index * 7) % 36).toString(36));
  const key = ['sk', 'ant', 'api03', `${letters.join('')}AA`].join('-');
  return `import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import pg from 'pg';
import pino from 'pino';

const app = express();
const log = pino();
const pool = new pg.Pool();
const anthropic = new Anthropic({ apiKey: '${key}' });

app.get('/orders', async (req, res) => {
  log.info({ headers: req.headers, body: req.body }, 'orders requested');
  const { rows } = await pool.query(
    \`SELECT id, total FROM orders WHERE customer = '\${req.query.customer}'\`,
  );
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: 'Summarise the orders in two sentences.',
    messages: [{ role: 'user', content: JSON.stringify(rows) }],
  });
  res.json({ rows, summary: message.content });
});

app.listen(3000);
`;
}

const repaired = `import Anthropic from '@anthropic-ai/sdk';
import { redactSecretsFromObject } from '@magi-guardrail/redact';
import express from 'express';
import pg from 'pg';
import pino from 'pino';

const app = express();
const log = pino();
const pool = new pg.Pool();
const anthropic = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY });

app.get('/orders', async (req, res) => {
  log.info(redactSecretsFromObject({ headers: req.headers, body: req.body }), 'orders requested');
  const { rows } = await pool.query('SELECT id, total FROM orders WHERE customer = $1', [
    req.query.customer,
  ]);
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: 'Summarise the orders in two sentences.',
    messages: [{ role: 'user', content: JSON.stringify(rows) }],
  });
  res.json({ rows, summary: message.content });
});

app.listen(3000);
`;
