import { compileTriggers, mayReachSinks, type Triggers } from '@magi-guardrail/dataflow/triggers';
import { models } from '@magi-guardrail/models';
import { mayCompareSecret } from '../compare/may-compare.js';
import { mayPermitOrigins } from '../cors/mentions.js';
import { mayImportUndeclared } from '../imports/may-import.js';
import { mayPermitFiles } from '../mode/mentions.js';
import { watchOf } from '../secret/watch.js';
import { mayDisableTls } from '../tls/mentions.js';
import type { GuardrailSettings } from '../settings.js';
import { mayTakeEvents } from '../webhook/mentions.js';
import { mayHoldSecret } from './may-hold.js';

/**
 * Whether some rule may report something in a file with this text, said without parsing it. Where this
 * says no, every rule is silent, whatever parses the file and by whatever name it goes; most files of
 * most projects are like that. `settings` are those of the rules; holds for the models of this package,
 * not for `settings.guardrail.models` and not with `settings.guardrail.project`. What a file imports is
 * judged by the package.json files around it, and what it is told by other services by its name as well as its text:
 * both only if it is said where the `file` is.
 */
export function mayReport(text: string, settings: SecretSettings = {}, file?: string): boolean {
  triggers ??= compileTriggers(models);
  return (
    mayReachSinks(text, triggers) ||
    mayDisableTls(text) ||
    mayPermitOrigins(text) ||
    mayPermitFiles(text) ||
    mayCompareSecret(text) ||
    mayTakeEvents(text, file ?? '') ||
    mayHoldSecret(text, watchOf(settings)) ||
    mayNameRules(text) ||
    (file !== undefined && mayImportUndeclared(text, file))
  );
}

/** A comment that switches a rule of ours off may be judged, too. */
function mayNameRules(text: string): boolean {
  return text.includes('eslint') && text.includes('guardrail/');
}

type SecretSettings = Pick<GuardrailSettings, 'secrets'>;

let triggers: Triggers | undefined;
