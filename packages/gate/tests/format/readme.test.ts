import fs from 'node:fs';
import path from 'node:path';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, it, vi } from 'vitest';
import { formatResult } from '../../src/index.js';
import { staged } from '../gate/helpers.js';

vi.unmock('@magi-guardrail/eslint-config');
vi.unmock('@magi-guardrail/eslint-config/may-report');

/** Put together at run time, so no scanner trips on this file. */
const KEY = ['sk', 'ant', 'api03', `${'aB3dE5fG7hJ9kL2mN4pQ6rS8'.repeat(4).slice(0, 93)}AA`].join(
  '-',
);

const SERVER = `import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import pg from 'pg';

const app = express();
const port = 8080;

// Connections are made with the first query.
const pool = new pg.Pool();
const anthropic = new Anthropic({ apiKey: '${KEY}' });

app.listen(port);
app.get('/orders', async (req, res) => {
  const { rows } = await pool.query(
    \`SELECT id, total FROM orders WHERE customer = '\${req.query.customer}'\`,
  );
  res.json({ rows, model: anthropic.models });
});
`;

it('the first page shows what a commit is told', async () => {
  using repo = tempRepo();
  repo.stage('src/server.ts', SERVER);
  const result = { ...(await staged(repo)), durationMs: 300 };
  const output = formatResult(result, 'stylish', { color: false, columns: 85 });
  const readme = fs.readFileSync(
    path.resolve(import.meta.dirname, '../../../../README.md'),
    'utf8',
  );
  const [, shown = ''] = /\$ git commit -m .*\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(folded(shown)).toBe(folded(output));
});

/** Without line breaks, which a terminal makes as it likes. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
