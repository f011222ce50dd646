import { configs } from '@magi-guardrail/eslint-config';
import type { ESLint, Linter } from 'eslint';
import { sonarSecurityRules } from './sonar-security-rules.ts';

/** A plugin, or two levels of one, as its users switch it on. */
export interface Peer {
  readonly name: string;
  readonly plugins: Readonly<Record<string, ESLint.Plugin>>;
  readonly rules: Linter.RulesRecord;
}

/** The name of our plugin in every table. */
export const ours = 'guardrail';

/** Ours first, in its strict preset; the others in the presets they recommend, and all they have. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const [security, sonarjs, secrets, sdl, node, coding, jwt] = await Promise.all(
    [
      'eslint-plugin-security',
      'eslint-plugin-sonarjs',
      'eslint-plugin-no-secrets',
      '@microsoft/eslint-plugin-sdl',
      'eslint-plugin-node-security',
      'eslint-plugin-secure-coding',
      'eslint-plugin-jwt',
    ].map(loadPlugin),
  );
  const sonar = { sonarjs: sonarjs! };
  const sonarSecurity = only(presetRules(sonarjs!, 'recommended'), sonarSecurityRules);
  const interlace = { 'node-security': node!, 'secure-coding': coding!, jwt: jwt! };
  const interlaceRules = (preset: string) =>
    Object.assign({}, ...Object.values(interlace).map((plugin) => presetRules(plugin, preset)));
  return [
    guardrailStrict(),
    peer('security', { security: security! }, presetRules(security!, 'recommended')),
    peer('sonarjs', sonar, sonarSecurity),
    peer('sonarjs (all)', sonar, on('sonarjs', sonarSecurityRules)),
    peer('interlace', interlace, interlaceRules('recommended')),
    peer('interlace (all)', interlace, interlaceRules('strict')),
    peer('no-secrets', { 'no-secrets': secrets! }, on('no-secrets', ['no-secrets'])),
    peer('sdl', { '@microsoft/sdl': sdl! }, on('@microsoft/sdl', Object.keys(sdl!.rules ?? {}))),
  ];
}

/** Every rule of every peer in one configuration; a message belongs to all peers that have its rule. */
export function together(peers: readonly Peer[]): Linter.Config {
  return {
    plugins: Object.assign({}, ...peers.map(({ plugins }) => plugins)),
    rules: Object.assign({}, ...peers.map(({ rules }) => rules)),
  };
}

/** Ours alone, in its strict preset. */
export function guardrailStrict(): Peer {
  const block = configs.strict.find(({ rules }) => rules !== undefined);
  return peer(ours, block?.plugins ?? {}, { ...block?.rules } as Linter.RulesRecord);
}

const peer = (name: string, plugins: Peer['plugins'], rules: Linter.RulesRecord): Peer => ({
  name,
  plugins,
  rules,
});

async function loadPlugin(name: string): Promise<ESLint.Plugin> {
  const module = (await import(name)) as ESLint.Plugin & { default?: ESLint.Plugin };
  return module.default ?? module;
}

function presetRules(plugin: ESLint.Plugin, preset: string): Linter.RulesRecord {
  const config = plugin.configs?.[preset];
  const rules = config !== undefined && 'rules' in config ? config.rules : undefined;
  if (rules === undefined) throw new Error(`A plugin has no preset \`${preset}\` any more.`);
  const active = Object.entries(rules).filter(([, entry]) => severityOf(entry) !== 'off');
  return Object.fromEntries(active) as Linter.RulesRecord;
}

function severityOf(entry: unknown): unknown {
  const severity: unknown = Array.isArray(entry) ? entry[0] : entry;
  return severity === 0 ? 'off' : severity;
}

function on(prefix: string, names: readonly string[]): Linter.RulesRecord {
  return Object.fromEntries(names.map((name) => [`${prefix}/${name}`, 'error'] as const));
}

function only(rules: Linter.RulesRecord, names: readonly string[]): Linter.RulesRecord {
  const wanted = new Set(names.map((name) => `sonarjs/${name}`));
  return Object.fromEntries(Object.entries(rules).filter(([name]) => wanted.has(name)));
}
