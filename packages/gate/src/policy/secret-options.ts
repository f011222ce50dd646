import type { Options } from '@magi-guardrail/secretlint-rule-preset';
import { GateError } from '../gate-error.js';
import type { Policy } from './read-policy.js';

/** `secrets` of guardrail.config.json, as the preset takes them; a mistake is a `GateError` that names the key. */
export async function secretOptions({ secrets }: Policy): Promise<Options> {
  if (Object.keys(secrets).length === 0) return secrets;
  const { checkedOptions, OptionsError } = await import('@magi-guardrail/secretlint-rule-preset');
  try {
    return checkedOptions(secrets);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    const { key, remedy } = error;
    throw new GateError(`guardrail.config.json: secrets${key && `.${key}`} ${remedy}`, {
      cause: error,
    });
  }
}

/** What these options weaken about high secrets: nobody should have to read the file to know. */
export async function secretRemarks(policy: Policy): Promise<string[]> {
  const options = await secretOptions(policy);
  if (Object.keys(options).length === 0) return [];
  const { remarksOn } = await import('@magi-guardrail/secretlint-rule-preset');
  return remarksOn(options).map((remark) => remark.replace('`options.', '`secrets.'));
}
