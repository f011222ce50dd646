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
    `${app}app.post('/', (req) => console.log(\`a buffer of \${req.body.length}\`));`,
    // Checked
    `${app}app.get('/:id', (req) => { if (!/^[a-z]+$/.test(req.params.id)) return; console.log('id ' + req.params.id); });`,
  ],
  invalid: [
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
