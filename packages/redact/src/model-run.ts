import { isHarmless } from './model-run/harmless.js';
import { compileProse } from './model-run/prose.js';
import { withoutMedia } from './model-run/without-media.js';
import type { RedactOptions } from './options.js';
import { type Redactor, redactorOf } from './redactor.js';

/** What goes to a model and what comes back, in the shapes of any SDK; every part may be left out. */
export interface ModelRun {
  readonly model?: unknown;
  readonly prompt?: unknown;
  readonly messages?: unknown;
  readonly response?: unknown;
  readonly toolCalls?: unknown;
  readonly [part: string]: unknown;
}

/**
 * A copy of a run of a model that can be logged: prompts, messages, answers, arguments and results of tools
 * without secrets and personal data, pictures and sound by their size. Names of models, ids, counts of tokens,
 * log probabilities and schemas of tools stay. Sentences are looked into too: `my password is …`. Never changes its
 * argument, and never throws, unless the options are wrong.
 */
export function redactModelRun<T extends ModelRun>(run: T, options?: RedactOptions): T {
  const redactor = options === undefined ? usual : redactorFor(options);
  return redactor.object(withoutMedia(run)) as T;
}

function redactorFor(options: RedactOptions): Redactor {
  return redactorOf(options, compileProse, isHarmless);
}

const usual: Redactor = redactorFor({});
