import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unredacted-logging.js';

const pino = `import pino from 'pino';\n`;

/** What the logger itself was told to remove. */
ruleTest('no-unredacted-logging-redaction', rule, {
  valid: [
    `${pino}const log = pino({ redact: ['password'] }); log.info({ password: user.password });`,
    `${pino}const log = pino({ redact: { paths: ['user.password'], remove: true } }); log.info({ user: { password: input.password } });`,
    `${pino}const log = pino({ redact: ['*.token'] }); log.info({ session: { token } });`,
    `${pino}const log = pino({ redact: ['headers["set-cookie"]'] }); log.info({ headers: { 'set-cookie': value } });`,
    `${pino}const log = pino({ redact: ['user'] }); log.info({ user: { password: input.password } });`,
    `${pino}const log = pino({ redact: ['token'] }).child({ module: 'a' }); log.warn({ token }, 'refused');`,
    `${pino}const log = pino({ redact: ['token'] }); const row = { token: input.token }; log.info(row);`,
    `${pino}import { paths } from './redaction.js'; const log = pino({ redact: paths }); log.info({ token });`,
    `${pino}const log = pino({ serializers: { user: (user) => user.id } }); log.info({ user: { password: input.password } });`,
    `${pino}import express from 'express';
     const log = pino({ redact: ['headers.authorization', 'headers.cookie'] });
     express().get('/', (req) => { log.info({ headers: req.headers }); });`,
    `import { Logger } from 'tslog'; const log = new Logger({ maskValuesOfKeys: ['password'] }); log.info('login', { user: { password: input.password } });`,
  ],
  invalid: [
    // Exact and case-sensitive
    `${pino}const log = pino({ redact: ['password'] }); log.info({ user: { password: input.password } });`,
    `${pino}const log = pino({ redact: ['authorization'] }); log.info({ Authorization: value });`,
    // One level
    `${pino}const log = pino({ redact: ['*.token'] }); log.info({ a: { session: { token } } });`,
    // Not the message, nor what is formatted into it
    `${pino}const log = pino({ redact: ['token'] }); log.info(\`refused \${token}\`);`,
    `${pino}const log = pino({ redact: ['token'] }); log.info('refused %o', { token });`,
    `import { Logger } from 'tslog'; const log = new Logger({ maskValuesOfKeys: ['password'] }); log.info('login', { token });`,
    `import { Logger } from 'tslog'; const log = new Logger({}); log.info({ password: input.password });`,
  ],
});
