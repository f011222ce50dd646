import type { Path } from '../options.js';
import { pathMatcher } from '../paths.js';

/** Whether a name means something else in the run of a model than anywhere else. */
export function isHarmless(path: Path, value: unknown): boolean {
  return isWord(path) || (typeof value === 'object' && isInSchema(path));
}

/** A `token` is a part of a word there; the others are counts, as LangChain has them. */
const isWord = pathMatcher([
  '**.input_token_details',
  '**.output_token_details',
  ...['logprobs', 'top_logprobs', 'topLogprobs', 'logprobsResult', 'logprobs_result'].flatMap(
    (name) => [`**.${name}.**.token`, `**.${name}.tokens`],
  ),
]);

/** What an argument of a tool or a field of an answer is like, not what it is. */
const isInSchema = pathMatcher(
  `parameters input_schema inputSchema output_schema outputSchema schema json_schema jsonSchema
   parametersJsonSchema responseSchema responseJsonSchema response_schema`
    .split(/\s+/)
    .map((name) => `**.${name}.**.properties.*`),
);
