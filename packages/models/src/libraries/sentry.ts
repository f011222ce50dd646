import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.sentry.io/platforms/javascript/enriching-events/
export default {
  modules: [
    '@sentry/node',
    '@sentry/browser',
    '@sentry/react',
    '@sentry/nextjs',
    '@sentry/vue',
    '@sentry/angular',
    '@sentry/svelte',
    '@sentry/sveltekit',
    '@sentry/astro',
    '@sentry/nestjs',
    '@sentry/bun',
    '@sentry/deno',
    '@sentry/cloudflare',
    '@sentry/aws-serverless',
    '@sentry/google-cloud-serverless',
    '@sentry/electron',
    '@sentry/react-native',
    '@sentry/remix',
    '@sentry/core',
  ],
  types: {
    Scope: [
      'getCurrentScope()',
      'getIsolationScope()',
      'getGlobalScope()',
      'withScope(0)#0',
      'withIsolationScope(0)#0',
      'configureScope(0)#0',
      'new Scope()',
    ],
    Span: ['startSpan(1)#0', 'startSpanManual(1)#0', 'startInactiveSpan()', 'getActiveSpan()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'captureMessage',
        'captureException',
        'captureEvent',
        'captureFeedback',
        'addBreadcrumb',
        'setUser',
        'setExtras',
        'setTags',
      ],
      arguments: ['0..'],
    },
    {
      kind: 'log',
      calls: ['setContext', 'setExtra', 'setTag'],
      arguments: ['1'],
    },
    {
      kind: 'log',
      calls: [
        'Scope.captureMessage',
        'Scope.captureException',
        'Scope.captureEvent',
        'Scope.captureFeedback',
        'Scope.addBreadcrumb',
        'Scope.setUser',
        'Scope.setExtras',
        'Scope.setTags',
      ],
      arguments: ['0..'],
    },
    {
      kind: 'log',
      calls: ['Scope.setContext', 'Scope.setExtra', 'Scope.setTag'],
      arguments: ['1'],
    },
    {
      kind: 'log',
      calls: [
        'logger.trace',
        'logger.debug',
        'logger.info',
        'logger.warn',
        'logger.error',
        'logger.fatal',
      ],
      arguments: ['0..'],
    },
    {
      kind: 'log',
      calls: ['Span.setAttributes'],
      arguments: ['0'],
    },
    {
      kind: 'log',
      calls: ['Span.setAttribute'],
      arguments: ['1'],
    },
    {
      kind: 'log',
      calls: ['startSpan', 'startSpanManual', 'startInactiveSpan'],
      arguments: ['0.attributes'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import * as Sentry from '@sentry/node';
export const f = (user) => Sentry.setUser({ id: user.id, password: user.password });`,
      `import * as Sentry from '@sentry/node';
export const f = (error, session) => Sentry.withScope((scope) => { scope.setExtra('session', session.accessToken); Sentry.captureException(error); });`,
      `import { captureMessage } from '@sentry/browser';
export const f = (token) => captureMessage(\`refused \${token}\`);`,
      `import * as Sentry from '@sentry/nextjs';
export const f = (apiKey) => Sentry.startSpan({ name: 'call', attributes: { key: apiKey } }, () => 1);`,
    ],
  },
  safe: {
    log: [
      `import * as Sentry from '@sentry/node';
export const f = (user) => Sentry.setUser({ id: user.id });`,
      `import * as Sentry from '@sentry/node';
export const f = (error) => Sentry.captureException(error);`,
    ],
  },
};
