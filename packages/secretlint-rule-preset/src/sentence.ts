import path from 'node:path';
import type { SecretMatch } from '@magi-guardrail/secrets';
import type { Settings } from './options/settings.js';

/** What is said of a secret: what and whose it is, why that is bad, what to do now. Never the secret itself. */
export function sentence(
  { formatId, provider, kind, preview }: SecretMatch,
  { formats }: Settings,
  file: string,
): string {
  const instead = adviceFor(formats.find(({ id }) => id === formatId)?.instead ?? '', file);
  return `${provider} ${kind.replace('-', ' ')} in the source: \`${preview}\`, readable by everyone with the code (CWE-798). ${instead}`;
}

/** `.env` and its kin; examples of them are made to be read by all. */
const environment = /^\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)[\w.-]{1,40})?$/;

/** A file of the environment is what programs read it from: there the advice is to keep the file itself back. */
function adviceFor(instead: string, file: string): string {
  const name = path.basename(file);
  if (!environment.test(name)) return instead;
  return instead.replace(
    /, then read .*$/,
    `, then keep the file out of git: \`git rm --cached ${name}\`, and list it in .gitignore.`,
  );
}
