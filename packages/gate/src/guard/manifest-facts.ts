import { asFacts, callsIn, type GuardFacts } from './calls.js';

/** What package.json does for the gate: dependencies, what connects the hooks, and calls anywhere in it. */
export function manifestFacts(text: string): GuardFacts | undefined {
  const manifest = parse(text);
  if (manifest === undefined) return undefined;
  const facts = asFacts(callsIn(texts(manifest)));
  for (const name of DEPENDENCIES.flatMap((key) => Object.keys(recordIn(manifest, key)))) {
    if (name.startsWith('@magi-guardrail/')) facts.set(`the dependency ${name}`, 'counts');
  }
  const scripts = recordIn(manifest, 'scripts');
  if (CONNECTING.some((key) => /\bhusky\b|guardrail hook install\b/.test(String(scripts[key])))) {
    // Two programs do it, and either will do.
    facts.delete('the call `guardrail hook install`');
    facts.set('the script that connects the hooks', 'counts');
  }
  return facts;
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
const CONNECTING = ['prepare', 'postinstall', 'postprepare', 'prepublish'];

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function recordIn(value: object, key: string): Readonly<Record<string, unknown>> {
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
