import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-personal-data-in-logs.js';

ruleTest('no-personal-data-in-logs', rule, {
  valid: [
    // What types, functions and files are called
    `export function tell(fullName) { console.log('no such adapter', fullName, { fullName }); }`,
    `const fullName = path.join(folder, entry); console.log(\`email in \${fullName}\`);`,
    // What belongs to a file, where a name is asked for its owner
    `console.log(this.fullName.length, this.email === undefined);`,
    `console.log(user.id);`,
    `console.log(hasEmail, emailCount, emailTemplate, microphone);`,
    `console.log(user.password);`,
    `console.log(user.email.length);`,
    `import { createHash } from 'node:crypto'; console.log(createHash('sha256').update(user.email).digest('hex'));`,
    `import { redactSecretsFromObject } from '@magi-guardrail/redact'; console.log(redactSecretsFromObject({ email: user.email }));`,
    `import pino from 'pino'; const log = pino({ redact: ['user.email'] }); log.info({ user: { email: user.email } });`,
    `console.log({ ...user, email: '***' }.id);`,
    // Sessions of agents, of browsers under test and of protocols
    `console.log(\`session \${session.session_id}\`, agent.sessionId, { sessionId });`,
    `import { randomUUID } from 'node:crypto'; const sessionId = randomUUID(); console.log('Using session ID: ' + sessionId);`,
    // All of the path to a part of a program
    `class Service { start() { console.log(this.fullName); } } const service = item.service.fullName; console.log(service, svc.full_name, { pluginFullName });`,
  ],
  invalid: [
    // Of a person, as the rest says
    `export function greet({ firstName, lastName }) { const fullName = \`\${firstName} \${lastName}\`; console.log(fullName); }`,
    `export function greet(user) { const { fullName } = user; console.log(fullName, { fullName: user.fullName }); }`,
    `import express from 'express'; express().post('/', (req) => { const fullName = req.body.full; console.log(fullName); });`,
    // Less than the cookie that carries it
    `console.log('connected', request.sessionId, \`session \${req.cookies.session_id}\`);`,
    `export function f(req) { const sessionId = req.sessionID; console.log({ sessionId }); }`,
    `import express from 'express'; const app = express();
     app.get('/', (r) => { const sessionId = r.query.sid; console.log(\`session \${sessionId}\`); });`,
    `import { cookies } from 'next/headers'; const sessionId = (await cookies()).get('sid')?.value; console.log(sessionId);`,
    `console.log(user.birthDate);`,
    `class User { start() { console.log(this.fullName); } } console.log(account.owner.fullName, serviceUserFullName);`,
    `console.log(\`welcome \${user.email}\`);`,
    `import pino from 'pino'; const log = pino(); log.info({ ssn: user.ssn }, 'verified');`,
    `import pino from 'pino'; const log = pino({ redact: ['email'] }); log.info({ user: { email: user.email } });`,
    `const { phone: p } = customer; console.info('calling', p);`,
    `const row = { id: 1, iban: input.iban }; console.log(row);`,
    `import * as Sentry from '@sentry/node'; Sentry.setUser({ email: user.email });`,
  ],
});
