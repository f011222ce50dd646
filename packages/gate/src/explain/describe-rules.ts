import { plugin } from '@magi-guardrail/eslint-config';
import { describeFormats, type Options } from '@magi-guardrail/secretlint-rule-preset';
import { blocks } from '../policy/blocks.js';
import { readPolicy } from '../policy/read-policy.js';
import { secretOptions } from '../policy/secret-options.js';
import type { Profile, Severity } from '../result/model.js';
import { ruleDocument, type RuleDocument } from './rule-document.js';

/** What is known about a rule, from its own metadata and document. */
export interface RuleDescription {
  /** As findings name it: `guardrail/no-eval`, `secrets/github-pat`. */
  readonly id: string;
  readonly kind: 'code' | 'secret';
  /** What it is about, without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  readonly profiles: Readonly<Record<Profile, InProfile>>;
  readonly cwe: readonly number[];
  readonly owasp?: Readonly<Record<string, readonly string[]>>;
  readonly llm?: Readonly<Record<string, readonly string[]>>;
  /** What to write, or to do, instead. */
  readonly instead: string;
  readonly help?: string;
  readonly options: readonly RuleOption[];
  readonly document?: RuleDocument;
}

/** What a profile does with the findings of a rule. */
export type InProfile = 'blocks' | 'warns' | 'off';

export interface RuleOption {
  readonly name: string;
  readonly description: string;
  readonly default: unknown;
}

/** Every rule of the code stage and every format of the secret stage, under the policy around `cwd`. */
export async function describeRules(cwd: string): Promise<readonly RuleDescription[]> {
  return [...Object.keys(plugin.rules).map(describeCodeRule), ...(await describeSecrets(cwd))];
}

type Rules = typeof plugin.rules;

function describeCodeRule(name: string): RuleDescription {
  const { meta } = plugin.rules[name as keyof Rules];
  const { description, instead, severity, cwe, owasp, llm, url } = meta.docs;
  const id = `guardrail/${name}`;
  const document = ruleDocument(name);
  return {
    id,
    kind: 'code',
    title: description,
    severity,
    profiles: { strict: inProfile('strict'), standard: inProfile('standard') },
    cwe,
    owasp,
    ...(llm && { llm }),
    instead,
    help: url,
    options: optionsOf(meta),
    ...(document && { document }),
  };

  function inProfile(profile: Profile): InProfile {
    if (plugin.configs[profile].rules?.[id] === undefined) return 'off';
    return effect(profile, severity);
  }
}

function effect(profile: Profile, severity: Severity): InProfile {
  return blocks(profile, severity) ? 'blocks' : 'warns';
}

function optionsOf({ schema, defaultOptions }: Rules[keyof Rules]['meta']): readonly RuleOption[] {
  const [first] = schema;
  const properties = Object.entries(Object(Object(first)['properties']));
  const defaults = Object(defaultOptions?.[0]);
  return properties.map(([name, property]) => ({
    name,
    description: String(Object(property)['description']),
    default: Reflect.get(defaults, name),
  }));
}

async function describeSecrets(cwd: string): Promise<readonly RuleDescription[]> {
  const options: Options = await secretOptions(readPolicy(cwd));
  return describeFormats(options).map(({ id, provider, severity, cwe, instead, docs }) => ({
    id: `secrets/${id}`,
    kind: 'secret',
    title: `Disallow credentials of ${provider} in any file`,
    severity,
    profiles: { strict: effect('strict', severity), standard: effect('standard', severity) },
    cwe,
    instead,
    help: docs,
    options: [],
  }));
}
