import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-retrieved-instructions.js';

/** What is found by likeness, or read in trackers, chats and mailboxes, was written by somebody else. */
ruleTest('no-retrieved-instructions-rows', rule, {
  valid: [
    // supabase rpc other
    `import OpenAI from 'openai'; import { createClient } from '@supabase/supabase-js'; const supabase = createClient('https://x', process.env.K!); const o = new OpenAI();
async function f(id: string) { const { data } = await supabase.rpc('tenant_settings', { tenant: id });
 return o.responses.create({ model: 'm', instructions: \`Tone: \${data.tone}\`, input: 'q' }); }`,
    // sql by key
    `import OpenAI from 'openai'; import pg from 'pg'; const pool = new pg.Pool(); const o = new OpenAI();
async function f(id: string) { const { rows } = await pool.query('SELECT prompt FROM tenants WHERE id = $1', [id]);
 return o.responses.create({ model: 'm', instructions: rows[0].prompt, input: 'q' }); }`,
    // mysql null safe
    `import OpenAI from 'openai'; import mysql from 'mysql2/promise'; const db = await mysql.createPool({}); const o = new OpenAI();
async function f(id: string) { const [rows] = await db.execute('SELECT prompt FROM tenants WHERE parent <=> ? ORDER BY id', [id]);
 return o.responses.create({ model: 'm', instructions: rows[0].prompt, input: 'q' }); }`,
    // rows for user
    `import OpenAI from 'openai'; import pg from 'pg'; const pool = new pg.Pool(); const o = new OpenAI();
async function f(v: string) { const { rows } = await pool.query('SELECT body FROM notes ORDER BY embedding <=> $1 LIMIT 5', [v]);
 return o.responses.create({ model: 'm', instructions: 'Answer.', input: rows.map((r) => r.body).join('\\n') }); }`,
    // postgis
    `import OpenAI from 'openai'; import pg from 'pg'; const pool = new pg.Pool(); const o = new OpenAI();
async function f(v: string) { const { rows } = await pool.query('SELECT name FROM shops ORDER BY location <-> ST_MakePoint($1, $2) LIMIT 5', [v]);
 return o.responses.create({ model: 'm', instructions: 'Shops: ' + rows.map((r) => r.name).join('\\n'), input: 'q' }); }`,
    // octokit number and login
    `import OpenAI from 'openai'; import { Octokit } from '@octokit/rest'; const o = new OpenAI(); const gh = new Octokit({});
async function f() { const { data } = await gh.issues.get({ owner: 'a', repo: 'b', issue_number: 1 });
 return o.responses.create({ model: 'm', instructions: \`Answer issue \${data.number} of \${data.user?.login}, opened \${data.created_at}\`, input: data.body ?? '' }); }`,
    // octokit me
    `import OpenAI from 'openai'; import { Octokit } from '@octokit/rest'; const o = new OpenAI(); const gh = new Octokit({});
async function f() { const { data } = await gh.rest.users.getAuthenticated();
 return o.responses.create({ model: 'm', instructions: \`You act for \${data.login}\`, input: 'q' }); }`,
    // slack user content
    `import OpenAI from 'openai'; import { WebClient } from '@slack/web-api'; const o = new OpenAI(); const slack = new WebClient(process.env.SLACK);
async function f() { const result = await slack.conversations.history({ channel: 'C1', limit: 50 });
 return o.responses.create({ model: 'm', instructions: \`Summarise \${result.messages?.length} messages\`, input: JSON.stringify(result.messages) }); }`,
  ],
  invalid: [
    // pgvector tag postgres
    `import OpenAI from 'openai'; import postgres from 'postgres'; const sql = postgres(process.env.DB!); const o = new OpenAI();
async function f(v: string) { const rows = await sql\`SELECT body FROM notes ORDER BY embedding <-> \${v} LIMIT 5\`;
 return o.responses.create({ model: 'm', instructions: 'Use ' + rows.map((r) => r.body).join('\\n'), input: 'q' }); }`,
    // pgvector imported pool
    `import OpenAI from 'openai'; import { pool } from './db.js'; const o = new OpenAI();
async function f(v: string) { const { rows } = await pool.query('SELECT body FROM notes ORDER BY embedding <=> $1 LIMIT 5', [v]); let ctx = ''; for (const r of rows) ctx += r.body;
 return o.responses.create({ model: 'm', instructions: \`Use \${ctx}\`, input: 'q' }); }`,
    // prisma queryRaw
    `import OpenAI from 'openai'; import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient(); const o = new OpenAI();
async function f(v: string) { const rows: any[] = await prisma.$queryRaw\`SELECT content, 1 - (embedding <=> \${v}::vector) AS s FROM docs ORDER BY s DESC LIMIT 5\`;
 return o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: \`Use \${rows.map((r) => r.content).join('\\n')}\` }, { role: 'user', content: 'q' }] }); }`,
    // drizzle cosine
    `import OpenAI from 'openai'; import { drizzle } from 'drizzle-orm/node-postgres'; import { cosineDistance, desc, gt, sql } from 'drizzle-orm'; import { guides } from './schema.js'; const db = drizzle(process.env.DB!); const o = new OpenAI();
async function f(v: number[]) { const similarity = sql<number>\`1 - (\${cosineDistance(guides.embedding, v)})\`;
 const found = await db.select({ text: guides.text, similarity }).from(guides).where(gt(similarity, 0.5)).orderBy((t) => desc(t.similarity)).limit(4);
 return o.responses.create({ model: 'm', instructions: \`Use \${found.map((r) => r.text).join('\\n')}\`, input: 'q' }); }`,
    // drizzle execute
    `import OpenAI from 'openai'; import { drizzle } from 'drizzle-orm/node-postgres'; import { sql } from 'drizzle-orm'; const db = drizzle(process.env.DB!); const o = new OpenAI();
async function f(v: string) { const result = await db.execute(sql\`select content from docs order by embedding <=> \${v} limit 5\`);
 return o.responses.create({ model: 'm', instructions: \`Use \${result.rows.map((r) => r.content).join('\\n')}\`, input: 'q' }); }`,
    // sqlite-vec
    `import OpenAI from 'openai'; import Database from 'better-sqlite3'; const db = new Database('a.db'); const o = new OpenAI();
function search(v: Buffer) { return db.prepare('SELECT d.body FROM vec_docs v JOIN docs d ON d.id = v.rowid WHERE v.embedding MATCH ? AND k = 5 ORDER BY distance').all(v); }
async function f(v: Buffer) { const rows: any[] = search(v); return o.responses.create({ model: 'm', instructions: \`Use \${rows.map((r) => r.body).join('\\n')}\`, input: 'q' }); }`,
    // fts mysql
    `import OpenAI from 'openai'; import mysql from 'mysql2/promise'; const db = await mysql.createPool({}); const o = new OpenAI();
async function f(v: string) { const [rows] = await db.execute('SELECT body FROM articles WHERE MATCH (title, body) AGAINST (? IN NATURAL LANGUAGE MODE) LIMIT 5', [v]);
 return o.responses.create({ model: 'm', instructions: \`Use \${(rows as any[]).map((r) => r.body).join('\\n')}\`, input: 'q' }); }`,
    // supabase rpc
    `import OpenAI from 'openai'; import { createClient } from '@supabase/supabase-js'; const supabase = createClient('https://x', process.env.K!); const o = new OpenAI();
async function f(v: number[]) { const { data: docs } = await supabase.rpc('match_documents', { query_embedding: v, match_count: 5 });
 return o.responses.create({ model: 'm', instructions: \`Use \${docs.map((r: any) => r.content).join('\\n')}\`, input: 'q' }); }`,
    // octokit issue
    `import OpenAI from 'openai'; import { Octokit } from '@octokit/rest'; const o = new OpenAI(); const gh = new Octokit({});
async function f() { const { data } = await gh.issues.get({ owner: 'a', repo: 'b', issue_number: 1 });
 return o.responses.create({ model: 'm', instructions: 'Fix: ' + data.title + data.body, input: 'q' }); }`,
    // octokit comments paginate
    `import OpenAI from 'openai'; import { Octokit } from 'octokit'; const o = new OpenAI(); const gh = new Octokit({});
async function f() { const comments = await gh.paginate(gh.rest.issues.listComments, { owner: 'a', repo: 'b', issue_number: 1 });
 return o.responses.create({ model: 'm', instructions: 'Thread: ' + comments.map((c) => c.body).join(), input: 'q' }); }`,
    // octokit request
    `import OpenAI from 'openai'; import { Octokit } from '@octokit/core'; const o = new OpenAI(); const gh = new Octokit({});
async function f() { const res = await gh.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { owner: 'a', repo: 'b', issue_number: 1 });
 return o.responses.create({ model: 'm', instructions: 'Fix: ' + res.data.body, input: 'q' }); }`,
    // actions github
    `import OpenAI from 'openai'; import * as github from '@actions/github'; import * as core from '@actions/core'; const o = new OpenAI();
async function f() { const kit = github.getOctokit(core.getInput('token')); const { data: pr } = await kit.rest.pulls.get({ ...github.context.repo, pull_number: 1 });
 return o.responses.create({ model: 'm', instructions: \`Review this: \${pr.title}\\n\${pr.body}\`, input: 'q' }); }`,
    // slack history
    `import OpenAI from 'openai'; import { WebClient } from '@slack/web-api'; const o = new OpenAI(); const slack = new WebClient(process.env.SLACK);
async function f() { const result = await slack.conversations.history({ channel: 'C1', limit: 50 }); const log = (result.messages ?? []).map((m) => \`\${m.user}: \${m.text}\`).join('\\n');
 return o.responses.create({ model: 'm', instructions: \`Context: \${log}\`, input: 'q' }); }`,
    // bolt client
    `import OpenAI from 'openai'; import { App } from '@slack/bolt'; const o = new OpenAI(); const app = new App({});
app.event('app_mention', async ({ event, client, say }) => { const replies = await client.conversations.replies({ channel: event.channel, ts: event.ts });
 const r = await o.responses.create({ model: 'm', instructions: \`Context: \${replies.messages.map((m) => m.text).join('\\n')}\`, input: 'q' }); await say(r.output_text); });`,
    // gmail
    `import OpenAI from 'openai'; import { google } from 'googleapis'; const o = new OpenAI(); const gmail = google.gmail({ version: 'v1' });
async function f(id: string) { const msg = await gmail.users.messages.get({ userId: 'me', id }); const body = Buffer.from(msg.data.payload?.body?.data ?? '', 'base64url').toString('utf8');
 return o.responses.create({ model: 'm', instructions: \`Mail: \${body}\`, input: 'q' }); }`,
    // gmail snippet
    `import OpenAI from 'openai'; import { google } from 'googleapis'; const o = new OpenAI(); const gmail = google.gmail({ version: 'v1' });
async function f(id: string) { const { data } = await gmail.users.messages.get({ userId: 'me', id });
 return o.responses.create({ model: 'm', instructions: \`Mail: \${data.snippet}\`, input: 'q' }); }`,
    // linear
    `import OpenAI from 'openai'; import { LinearClient } from '@linear/sdk'; const o = new OpenAI(); const linear = new LinearClient({});
async function f(id: string) { const issue = await linear.issue(id); const comments = await issue.comments();
 return o.responses.create({ model: 'm', instructions: \`Issue: \${issue.description} \${comments.nodes.map((c) => c.body).join()}\`, input: 'q' }); }`,
    // jira
    `import OpenAI from 'openai'; import { Version3Client } from 'jira.js'; const o = new OpenAI(); const jira = new Version3Client({ host: 'https://x' });
async function f(id: string) { const issue = await jira.issues.getIssue({ issueIdOrKey: id });
 return o.responses.create({ model: 'm', instructions: \`Issue: \${issue.fields.summary}\`, input: 'q' }); }`,
    // discord fetch
    `import OpenAI from 'openai'; import { Client } from 'discord.js'; const o = new OpenAI(); const client = new Client({ intents: [] });
client.on('messageCreate', async (message) => { const recent = await message.channel.messages.fetch({ limit: 20 }); const log = recent.map((m) => \`\${m.author.username}: \${m.content}\`).join('\\n');
 const r = await o.responses.create({ model: 'm', instructions: \`Log: \${log}\`, input: 'q' }); await message.reply(r.output_text); });`,
    // imap
    `import OpenAI from 'openai'; import { ImapFlow } from 'imapflow'; import { simpleParser } from 'mailparser'; const o = new OpenAI(); const imap = new ImapFlow({});
async function f() { for await (const msg of imap.fetch('1:*', { source: true })) { const mail = await simpleParser(msg.source);
 await o.responses.create({ model: 'm', instructions: \`Mail: \${mail.text}\`, input: 'q' }); } }`,
    // rss
    `import OpenAI from 'openai'; import Parser from 'rss-parser'; const o = new OpenAI(); const parser = new Parser();
async function f() { const feed = await parser.parseURL('https://x/rss'); const list = feed.items.map((i) => i.title + i.contentSnippet).join('\\n');
 return o.responses.create({ model: 'm', instructions: \`News: \${list}\`, input: 'q' }); }`,
    // notion
    `import OpenAI from 'openai'; import { Client } from '@notionhq/client'; const o = new OpenAI(); const notion = new Client({});
async function f(id: string) { const { results } = await notion.blocks.children.list({ block_id: id }); const t = results.map((b: any) => b.paragraph?.rich_text.map((r: any) => r.plain_text).join('')).join('\\n');
 return o.responses.create({ model: 'm', instructions: \`Page: \${t}\`, input: 'q' }); }`,
    // tavily
    `import OpenAI from 'openai'; import { tavily } from '@tavily/core'; const o = new OpenAI(); const t = tavily({});
async function f(q: string) { const { results } = await t.search(q);
 return o.responses.create({ model: 'm', instructions: \`Web: \${results.map((r) => r.content).join()}\`, input: q }); }`,
    // probot
    `import OpenAI from 'openai'; import { Probot } from 'probot'; const o = new OpenAI();
export default (app: Probot) => { app.on('issue_comment.created', async (context) => { const { data } = await context.octokit.issues.get(context.issue());
 await o.responses.create({ model: 'm', instructions: \`Issue: \${data.body}\`, input: 'q' }); }); };`,
  ],
});
