import * as typescriptParser from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.js';

/** Random, and put together here: the same shape as the secret of a provider. */
const key = ['3f8a1c5e7b', '9d2f4a6c8e', '0b1d3f5a7c9e'].join('');
const sent = (url: string, field: string) =>
  `const TOKEN = '${key}'; const payload = { ${field}: TOKEN, event: 'start' };
   await fetch(${url}, { method: 'POST', body: JSON.stringify(payload) });`;

describe('a key that its provider documents to be public', () => {
  it.each([
    `import { PostHog } from 'posthog-node'; const TOKEN = '${key}'; new PostHog(TOKEN, { flushAt: 1 });`,
    `import posthog from 'posthog-js'; const apiKey = '${key}'; posthog.init(apiKey);`,
    `import Mixpanel from 'mixpanel'; const TOKEN = process.env.TOKEN ?? '${key}'; Mixpanel.init(TOKEN);`,
    `const { init } = require('mixpanel'); const TOKEN = '${key}'; init(TOKEN);`,
    `import * as amplitude from '@amplitude/analytics-node'; const API_KEY = '${key}'; amplitude.init(API_KEY);`,
    `import { Analytics } from '@segment/analytics-node'; const token = '${key}'; new Analytics({ writeKey: token });`,
    `import { AnalyticsBrowser } from '@segment/analytics-next'; const token = '${key}'; const settings = { writeKey: token }; AnalyticsBrowser.load(settings);`,
    `import Analytics from 'analytics-node'; const token = '${key}'; new Analytics(token);`,
    sent(`'https://us.i.posthog.com/i/v0/e/'`, 'api_key'),
    sent(`'https://api2.amplitude.com/2/httpapi'`, 'api_key'),
    `import axios from 'axios'; const token = '${key}'; axios.post('https://api.mixpanel.com/track', [{ event: 'a', properties: { token } }]);`,
  ])('is no secret: %s', (code) => expect(lint(code, typescriptParser)).toEqual([]));

  it.each([
    // Beside it
    `import { PostHog } from 'posthog-node'; const apiKey = '${key}'; new PostHog('project', { personalApiKey: apiKey });`,
    `import Mixpanel from 'mixpanel'; const apiSecret = '${key}'; Mixpanel.init('project', { secret: apiSecret });`,
    `import { Analytics } from '@segment/analytics-node'; const token = '${key}'; new Analytics({ token, writeKey: 'a' });`,
    // To somebody else, or nobody knows to whom
    `import { PostHog } from './posthog-node'; const TOKEN = '${key}'; new PostHog(TOKEN);`,
    `class PostHog {} const TOKEN = '${key}'; new PostHog(TOKEN);`,
    `import { PostHog } from 'posthog-node'; const TOKEN = '${key}'; new PostHog('project').capture({ token: TOKEN });`,
    sent(`'https://us.i.posthog.com.example.org/e/'`, 'api_key'),
    sent(`'https://us.i.posthog.com@example.org/e/'`, 'api_key'),
    sent('`https://${host}/e/`', 'api_key'),
    sent(`isOwn ? 'https://example.org/e/' : 'https://us.i.posthog.com/e/'`, 'api_key'),
    // Under another name, and where providers keep it secret
    sent(`'https://us.i.posthog.com/i/v0/e/'`, 'personal_api_key'),
    sent(`'https://www.google-analytics.com/mp/collect'`, 'api_secret'),
    `const TOKEN = '${key}'; const fetch = (url, options) => keep(options);
     fetch('https://us.i.posthog.com/i/v0/e/', { body: JSON.stringify({ api_key: TOKEN }) });`,
  ])('is one in another place: %s', (code) => expect(lint(code, typescriptParser)).not.toEqual([]));
});
