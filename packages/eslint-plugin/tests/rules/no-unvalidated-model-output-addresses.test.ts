import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unvalidated-model-output.js';

/** Addresses that functions of other files have looked at. */
ruleTest('no-unvalidated-model-output-addresses', rule, {
  valid: [
    `import { tool } from 'ai'; import { z } from 'zod'; import { assertPublicHttpUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { return (await fetch(await assertPublicHttpUrl(url))).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import { assertPublicHttpUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const checked = await assertPublicHttpUrl(url); return (await fetch(checked)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import { assertPublicHttpUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const checked = assertPublicHttpUrl(url); return (await fetch(checked.href)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import { isPublicHttpUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { if (!(await isPublicHttpUrl(url))) return 'no'; return (await fetch(url)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import { checkUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { if (!checkUrl(url)) throw new Error('no'); return (await fetch(url)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import { isPrivateHost } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const { hostname } = new URL(url); if (await isPrivateHost(hostname)) throw new Error('no'); return (await fetch(url)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import * as net from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const target = new URL(url); net.assertAllowedHost(target.hostname); return (await fetch(target)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; import { isBlockedAddress } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { if (isBlockedAddress(new URL(url))) return 'no'; return (await fetch(url)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; const HOSTS = new Set(['a.com']);
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const { hostname } = new URL(url); if (!HOSTS.has(hostname)) throw new Error('no'); return (await fetch(url)).text(); } });`,
    `import { tool } from 'ai'; import { z } from 'zod'; const HOSTS = new Set(['a.com']);
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const target = new URL(url); const { hostname: h } = target; if (!HOSTS.has(h)) throw new Error('no'); return (await fetch(target)).text(); } });`,
  ],
  invalid: [
    // own function that checks nothing
    `import { tool } from 'ai'; import { z } from 'zod';
async function assertPublicHttpUrl(u: string) { return new URL(u); }
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { const checked = await assertPublicHttpUrl(url); return (await fetch(checked.href)).text(); } });`,
    // other subject
    `import { tool } from 'ai'; import { z } from 'zod'; import { isPublicHttpUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url(), other: z.string() }), execute: async ({ url, other }) => { if (!(await isPublicHttpUrl(other))) return 'no'; return (await fetch(url)).text(); } });`,
    // only syntax
    `import { tool } from 'ai'; import { z } from 'zod'; import { isValidUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { if (!isValidUrl(url)) return 'no'; return (await fetch(url)).text(); } });`,
    // wrong branch
    `import { tool } from 'ai'; import { z } from 'zod'; import { isPublicUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { if (isPublicUrl(url)) return 'no'; return (await fetch(url)).text(); } });`,
    // not about hosts
    `import { tool } from 'ai'; import { z } from 'zod'; import { logUrl } from './net-guard';
export const visit = tool({ description: 'x', inputSchema: z.object({ url: z.string().url() }), execute: async ({ url }) => { logUrl(url); return (await fetch(url)).text(); } });`,
  ],
});
