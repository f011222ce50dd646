import {
  describeWeakening,
  isOver,
  join,
  objectOf,
  OptionsError,
  record,
  SIGNATURE,
  signatureOf,
} from '@magi-guardrail/secrets/options';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';

/** What `options.upstream` makes of the upstream rules. */
export interface UpstreamSettings {
  isOff(ruleId: string): boolean;
  readonly remarks: readonly string[];
}

/** `gitlab` for `@secretlint/secretlint-rule-gitlab`. */
export function shortName(ruleId: string): string {
  return ruleId.replace(/^@secretlint\/secretlint-rule-/, '');
}

/** Every upstream rule by its short name. */
export const upstreamNames: readonly string[] = rules
  .filter(({ meta }) => meta.type === 'scanner')
  .map(({ meta }) => shortName(meta.id))
  .filter((name) => name !== 'filter-comments');

/** secretlint does not honour `disabled` for a rule in a preset, so the preset does it itself. */
export function upstreamSettings(value: unknown): UpstreamSettings {
  const given = value === undefined ? {} : record(value, 'upstream');
  const all = Object.entries(given).map(([name, one]) => parse(name, one));
  const off = new Set(all.filter(({ signature }) => !isOver(signature)).map(({ name }) => name));
  return {
    isOff: (ruleId) => off.has(shortName(ruleId)),
    remarks: all.map(({ key, signature }) =>
      describeWeakening(`\`options.${key}\` switches the upstream rule off`, signature),
    ),
  };
}

function parse(name: string, value: unknown) {
  const key = join('upstream', name);
  if (!upstreamNames.includes(name))
    throw new OptionsError(key, `is no upstream rule. Known: ${upstreamNames.join(', ')}.`);
  const given = objectOf(value, key, ['disabled', ...SIGNATURE]);
  if (given['disabled'] !== true) throw new OptionsError(join(key, 'disabled'), 'must be true.');
  const signature = signatureOf(given, key);
  if (signature) return { name, key, signature };
  throw new OptionsError(
    key,
    'is about live credentials: it can only be switched off with `reason`, `approvedBy` and `expires` beside it.',
  );
}
