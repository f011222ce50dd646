export { commentedLines, silencerOf, type Silencer } from './comments.js';
export { describe, describeFormats, type Description, type FormatDescription } from './describe.js';
export { maskSecrets } from './mask-secrets.js';
export {
  OptionsError,
  type Allow,
  type FormatOptions,
  type Signature,
} from '@magi-guardrail/secrets/options';
export type { Options } from './options/options.js';
export { checkedOptions, remarksOn } from './options/remarks.js';
export { creator, rules } from './preset.js';
