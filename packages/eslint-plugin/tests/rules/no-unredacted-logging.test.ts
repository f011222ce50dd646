import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unredacted-logging.js';

const pino = `import pino from 'pino'; const log = pino();\n`;

ruleTest('no-unredacted-logging', rule, {
  valid: [
    `export const f = (o) => console.log({ client_secret: (o.clientSecret || '').substr(0, 6) + '...', token: o.token.slice(-4) });`,
    `console.log('the password is wrong');`,
    `console.log(user.hasToken, tokenCount, password.length);`,
    `console.log(token ? 'set' : 'unset');`,
    `console.log(Boolean(token), !!token, typeof token, token === undefined);`,
    `console.log(error.message);`,
    `import { createHash } from 'node:crypto'; console.log(createHash('sha256').update(token).digest('hex'));`,
    `console.log({ password: '***', token: '[REDACTED]' });`,
    `console.log(hash(token));`,
    `import { redactSecretsFromObject } from '@magi-guardrail/redact'; console.log(redactSecretsFromObject({ token }));`,
    `${pino}log.info({ id: user.id }, 'login');`,
    `const { password, ...rest } = user; console.log(rest.id);`,
    `console.log(process.env.NODE_ENV);`,
    // Parts of something that holds secrets, by names that say nothing of the kind
    `const { PORT } = process.env; console.log(PORT);`,
    `import express from 'express';
     express().post('/', (request) => {
       const { id, address: { city } } = request.body;
       console.log(id, city, request.headers['user-agent']);
     });`,
    // Not a logger
    `store.info(user.password);`,
    `const console = { log() {} }; console.log(token);`,
    // Personal data has a rule of its own
    `console.log(user.birthDate);`,
  ],
  invalid: [
    `export const f = (o) => console.log({ token: o.token.slice(2), secret: o.secret.slice(0, 64) });`,
    `console.log(user.password);`,
    `console.log(\`connecting with \${token}\`);`,
    `console.log('token: ' + session.accessToken);`,
    `${pino}log.info({ password: user.password }, 'login');`,
    `${pino}log.info({ user: { name, apiKey } });`,
    // Renamed
    `const { password: p } = user; console.log(p);`,
    `function show({ apiKey: k = '' }) { console.log(k); }`,
    `const { API_KEY: k } = process.env; console.log(k);`,
    `const secret = config.clientSecret; const s = secret; console.error('x', s);`,
    `console.log(JSON.stringify({ token }));`,
    `const account = { name, password: input.password }; console.log(account);`,
    `console.log(process.env);`,
    `console.log(process.env.API_KEY);`,
    `import express from 'express';
     express().get('/', (request) => { console.log(request.headers); });`,
    `import express from 'express';
     express().get('/', (request) => { const { headers } = request; console.log(headers); });`,
    `'use strict';
     const winston = require('winston');
     const logger = winston.createLogger({});
     logger.info('login', { token });`,
    `console.log(user!.password as string);`,
    `console.log(ok && token, token ?? 'none');`,
    // A wrapper of the file
    `const debug = (...values) => console.debug('[app]', ...values);
     debug(user.password);`,
  ],
});
