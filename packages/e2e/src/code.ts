/** Programs that the tests commit: each dangerous one beside its repair. */
export const dangerous = {
  exec: `import { exec } from 'node:child_process';

export function archive(folder) {
  exec(\`tar -czf backup.tgz \${folder}\`);
}
`,
  sql: `import pg from 'pg';

const pool = new pg.Pool();

export function findUser(id) {
  return pool.query(\`SELECT * FROM users WHERE id = \${id}\`);
}
`,
  evaluation: `export function calculate(formula) {
  return eval(formula);
}
`,
  logging: `import pino from 'pino';

const log = pino();

export function login(user) {
  log.info({ password: user.password }, 'login');
}
`,
} as const;

export const repaired = {
  exec: `import { execFile } from 'node:child_process';

export function archive(folder) {
  execFile('tar', ['-czf', 'backup.tgz', '--', folder]);
}
`,
  sql: `import pg from 'pg';

const pool = new pg.Pool();

export function findUser(id) {
  return pool.query('SELECT * FROM users WHERE id = $1', [id]);
}
`,
  evaluation: `export function calculate(formula) {
  return JSON.parse(formula);
}
`,
  logging: `import pino from 'pino';

const log = pino();

export function login(user) {
  log.info({ id: user.id }, 'login');
}
`,
} as const;

export const ruleOf = {
  exec: 'guardrail/no-unapproved-exec',
  sql: 'guardrail/no-sql-interpolation',
  evaluation: 'guardrail/no-eval',
  logging: 'guardrail/no-unredacted-logging',
} as const;

/** A token that detectors take for real; joined here so that no scanner takes this file for a leak. */
export function fakeToken(): string {
  return ['xoxb', '718293645012', '718293645013', 'Qw7Er8Ty9Ui1Op2As3Df4Gh5'].join('-');
}
