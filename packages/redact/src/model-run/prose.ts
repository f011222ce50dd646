import type { RedactOptions } from '../options.js';
import type { TextLook } from '../policy.js';
import { compileText } from '../text/compile.js';
import { lookWith } from '../text/look.js';

/** A redactor of texts that also reads sentences, in which people tell a model their secrets. */
export function compileProse(
  options: RedactOptions,
  isSecretName: (name: string) => boolean,
): TextLook {
  const { redact } = compileText(options, isSecretName);
  return lookWith((text, replace) =>
    redact(withoutSentences(text, isSecretName, replace), replace),
  );
}

/** `my password is …`: a value that is quoted, or that is no word. */
function withoutSentences(
  text: string,
  isSecretName: (name: string) => boolean,
  replace: (secret: string) => string,
): string {
  if (!VERB.test(text)) return text;
  return text.replace(SENTENCE, (all, before: string, verb: string, quoted = '', bare = '') => {
    const value = String(quoted || bare);
    const isNamed = isSecretName(before) || isSecretName(before.replace(/^\S+\s+/, ''));
    const isValue = quoted !== '' || NO_WORD.test(value);
    if (!isNamed || !isValue || value.startsWith('[REDACTED')) return all;
    const rest = all.slice(before.length + verb.length);
    return before + verb + rest.replace(value, () => replace(value));
  });
}

const VERB = / (?:is|was|are|to)[: ]/;
const SENTENCE =
  /\b((?:[A-Za-z]{2,20} )?[A-Za-z]{2,20})( (?:is|was|are|to):? {1,3})(?:["'`“]([^\n"'`“”]{3,200})["'`”]|([^\s"'`“”]{3,200}[^\s"'`“”.,;:!?)\]]))/g;
/** It has a digit, or a sign that no word has. */
const NO_WORD = /\d|[^\p{L}\d'’.-]/u;
