import { createRedactor } from './index.js';
import { withoutMedia } from './model-run/without-media.js';
import type { RedactOptions } from './options.js';
import type { Redactor } from './redactor.js';

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
 * without secrets and personal data, pictures and sound by their size. Names of models, ids, counts of tokens
 * and log probabilities stay. Never changes its argument and never throws.
 */
export function redactModelRun<T extends ModelRun>(run: T, options?: RedactOptions): T {
  const redactor = options === undefined ? usual : createRedactor(withUsual(options));
  return redactor.object(withoutMedia(run)) as T;
}

/** Names of secrets that mean something else in an answer: a `token` is a part of a word there. */
const HARMLESS = [
  '**.logprobs.**.token',
  '**.logprobs.tokens',
  '**.top_logprobs.**.token',
  '**.topLogprobs.**.token',
];

function withUsual(options: RedactOptions): RedactOptions {
  return { ...options, keep: [...HARMLESS, ...(options.keep ?? [])] };
}

const usual: Redactor = createRedactor(withUsual({}));
