import type { Options } from '@magi-guardrail/secretlint-rule-preset';
import { lineOfKey, policyFileNames, PolicyError } from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';
import type { Policy } from './read-policy.js';

/**
 * `secrets` of guardrail.config.json, as the preset takes them; a mistake is a `GateError` that names
 * the key, and the line when the text of the file is given.
 */
export async function secretOptions(
  { secrets }: Policy,
  text?: string,
  where = '',
): Promise<Options> {
  if (Object.keys(secrets).length === 0) return secrets;
  const { checkedOptions, OptionsError } = await import('@magi-guardrail/secretlint-rule-preset');
  try {
    return checkedOptions(secrets);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    const key = `secrets${error.key && `.${error.key}`}`;
    const line =
      text === undefined ? undefined : lineOfKey(text, key.replace(/\.(\d+)(?=\.|$)/g, '[$1]'));
    const { message } = new PolicyError(policyFileNames.config, key, error.remedy, line);
    throw new GateError(`${where}${message}`, { cause: error });
  }
}

/** What these options weaken about high secrets: nobody should have to read the file to know. */
export async function secretRemarks(policy: Policy): Promise<string[]> {
  const options = await secretOptions(policy);
  if (Object.keys(options).length === 0) return [];
  const { remarksOn } = await import('@magi-guardrail/secretlint-rule-preset');
  return remarksOn(options).map((remark) => remark.replace('`options.', '`secrets.'));
}
