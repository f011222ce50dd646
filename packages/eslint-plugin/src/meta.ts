import manifest from '../package.json' with { type: 'json' };

/** What the plugin is called. */
export const meta = {
  name: manifest.name,
  version: manifest.version,
  namespace: 'guardrail',
} as const;
