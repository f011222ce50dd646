import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/require-webhook-signature.js';
import { checkedPrograms } from '../webhook/checked.js';
import { safePrograms } from '../webhook/safe.js';
import { unsafePrograms } from '../webhook/unsafe.js';

ruleTest('require-webhook-signature', rule, {
  valid: [...safePrograms, ...checkedPrograms],
  invalid: unsafePrograms,
  misses: [
    {
      limit: '1',
      code: `import express from 'express'; import { handle } from './events.js';
express().post('/webhook', express.json(), async (req, res) => { await handle(req.headers['x-github-event'], req.body); res.end(); });`,
    },
    {
      limit: '2',
      code: `import { deploy } from './deploy.js';
export const onPush = async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); };`,
    },
    {
      limit: '2',
      code: `import express from 'express'; import asyncHandler from 'express-async-handler'; import { deploy } from './deploy.js';
express().post('/github', asyncHandler(async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); }));`,
    },
    {
      limit: '3',
      code: `import express from 'express'; import { deploy } from './deploy.js'; const HEADER = 'x-github-event';
express().post('/webhook', express.json(), async (req, res) => { if (req.headers[HEADER] === 'push') await deploy(req.body.after); res.end(); });`,
    },
    {
      limit: '5',
      code: `import express from 'express'; import { orders } from './orders.js';
express().post('/webhook', express.json(), async (req, res) => { if (req.body.type === 'invoice.paid') await orders.get(req.body.data.object.id); res.end(); });`,
    },
  ],
});
