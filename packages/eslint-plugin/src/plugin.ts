import type { ESLint, Linter } from 'eslint';
import { presets, type PresetName } from './configs.js';
import { meta } from './meta.js';
import { rules } from './rules.js';

/** The plugin, in ESLint's own types. */
export interface GuardrailPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly configs: Readonly<Record<PresetName, Linter.Config>>;
  readonly rules: typeof rules;
}

/** Rules and presets of Magi Guardrail. */
export const plugin: GuardrailPlugin = withPresets({ meta, rules });

/** A preset names the plugin it belongs to, so the plugin object must exist first. */
function withPresets(base: Omit<GuardrailPlugin, 'configs'>): GuardrailPlugin {
  const self = { ...base, configs: {} };
  return Object.assign(self, { configs: presets(self) });
}
