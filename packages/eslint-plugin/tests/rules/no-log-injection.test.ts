import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-log-injection.js';

const app = `import express from 'express'; const app = express();\n`;

ruleTest('no-log-injection', rule, {
  valid: [
    `export const f = (name) => console.log('hello ' + name);`,
    `${app}app.get('/', (req) => console.log('name ' + JSON.stringify(req.query.name)));`,
    `${app}app.get('/', (req) => console.log('name ' + encodeURIComponent(req.query.name)));`,
    `${app}app.get('/', (req) => console.log('name ' + req.query.name.replace(/[\\r\\n]/g, '')));`,
    `${app}app.get('/', (req) => { const page = Number(req.query.page); console.log(\`page \${page}\`); });`,
    // Objects are printed with their line breaks escaped
    `${app}app.post('/', (req) => console.log('query', { name: req.query.name }));`,
    `${app}app.post('/', (req) => console.log(req.query));`,
    // A parser refuses line breaks there
    `${app}app.use((req, res, next) => { console.log(\`\${req.method} \${req.url}\`); next(); });`,
    `${app}app.use((req, res, next) => { console.log('from ' + req.get('user-agent') + req.ip); next(); });`,
    `console.log('at ' + location.href);`,
    // Loggers that write JSON
    `${app}import pino from 'pino'; const log = pino(); app.get('/', (req) => log.info('name ' + req.query.name));`,
    `${app}import winston from 'winston'; const log = winston.createLogger(); app.get('/', (req) => log.info('name ' + req.query.name));`,
    `${app}import winston from 'winston'; const { combine, json, timestamp } = winston.format;
     const log = winston.createLogger({ format: combine(timestamp(), json()) }); app.get('/', (req) => log.info('name ' + req.query.name));`,
    `${app}app.post('/', (req) => console.log(\`a buffer of \${req.body.length}\`));`,
    // Checked
    `${app}app.get('/:id', (req) => { if (!/^[a-z]+$/.test(req.params.id)) return; console.log('id ' + req.params.id); });`,
    // Parts of an address, which stay encoded
    `${app}app.use((req, res, next) => { console.log('at ' + new URL(req.url, 'http://a').pathname); next(); });`,
    `import url from 'node:url'; ${app}app.use((req, res, next) => { const { pathname } = url.parse(req.url); console.log('at ' + pathname); next(); });`,
    `${app}app.use((req, res, next) => { console.log('for ' + req.headers['x-forwarded-for'].split(',')[0]); next(); });`,
    `${app}app.use((req, res, next) => { for (const [name, value] of Object.entries(req.headers)) console.log(name + value); next(); });`,
    // Line breaks are taken out, one by one or in groups
    `${app}app.get('/', (req) => console.log('name ' + req.query.name.replaceAll('\\n', ' ')));`,
    `${app}app.get('/', (req) => console.log('name ' + req.query.name.replace(/\\r\\n|\\n|\\r/g, ' ')));`,
    `${app}app.get('/', (req) => console.log('name ' + req.query.name.split(/\\r?\\n/)[0]));`,
    // Not a log
    `import fs from 'node:fs'; ${app}app.post('/', (req) => fs.appendFileSync('notes.txt', req.body.note));`,
  ],
  invalid: [
    // Decoded again
    `${app}app.use((req, res, next) => { console.log('at ' + decodeURIComponent(req.url)); next(); });`,
    `${app}app.use((req, res, next) => { const at = new URL(req.url, 'http://a'); console.log(\`name \${at.searchParams.get('name')}\`); next(); });`,
    `import url from 'node:url'; ${app}app.use((req, res, next) => { const { query } = url.parse(String(req.url), true); console.log('name ' + query.name); next(); });`,
    // What stands under a name that addresses have, too
    `${app}app.post('/', (req) => console.log('link to ' + req.body.url));`,
    `${app}app.get('/', (req) => { const { path } = req.query; console.log(path); });`,
    `${app}app.get('/', (req) => console.log('lines ' + req.query.name.split('\\n').join('\\n  ')));`,
    // Told to write lines
    `${app}import { createLogger, format } from 'winston'; const lines = format.printf(({ message }) => message);
     const log = createLogger({ format: format.combine(format.timestamp(), lines) }); app.get('/', (req) => log.info('name ' + req.query.name));`,
    `${app}import winston from 'winston'; const log = winston.createLogger({ transports: [new winston.transports.Console({ format: winston.format.simple() })] });
     app.get('/', (req) => log.child({ a: 1 }).warn('name ' + req.query.name));`,
    // Files of a log
    `import fs from 'node:fs'; ${app}app.get('/', (req) => fs.appendFileSync('/var/log/app.log', \`by \${req.query.name}\\n\`));`,
    `import { createWriteStream } from 'node:fs'; const out = createWriteStream('app.log'); ${app}app.get('/', (req) => { out.write('by ' + req.query.name); });`,
    // A handler in a file that loads no framework
    `module.exports = (req, res) => { console.log('login of ' + req.body.name); res.end(); };`,
    `${app}app.get('/', (req) => console.log('name ' + req.query.name));`,
    `${app}app.get('/', (req) => console.log(\`name \${req.query.name}\`));`,
    `${app}app.get('/', (req) => console.error('no user', req.query.name));`,
    `${app}app.post('/login', (req) => { const { name } = req.body; console.warn(\`login of \${name} failed\`); });`,
    `${app}import log4js from 'log4js'; const log = log4js.getLogger(); app.get('/:id', (req) => log.info('id ' + req.params.id));`,
    `${app}app.get('/', (req) => process.stdout.write('name ' + req.query.name + '\\n'));`,
    // Only one kind of line break is removed, and only the first
    `${app}app.get('/', (req) => console.log('name ' + req.query.name.replace('\\n', '')));`,
    `${app}app.get('/', (req) => console.log('name ' + req.query.name.replace(/[^\\n]/g, '')));`,
    `import { Logger } from '@nestjs/common'; import express from 'express';
     const logger = new Logger('app'); express().get('/', (req) => { logger.log('name ' + req.query.name); });`,
  ],
});
