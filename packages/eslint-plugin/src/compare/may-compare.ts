import { mayBeMentioned } from '@magi-guardrail/dataflow/triggers';

/** Whether a file may compare a secret of the environment with something; most do not. */
export function mayCompareSecret(text: string): boolean {
  return mayBeMentioned(ENVIRONMENT, text) && SECRET.test(text) && COMPARES.test(text);
}

/** Asked first: few files speak of it, and the expression is slow. */
const ENVIRONMENT = ['env', '$env', 'ENV', 'Env'];

/** `env.CRON_SECRET`, `env['API_KEY']`, `{ ADMIN_TOKEN } = process.env` */
const SECRET =
  /\benv\s*(?:\??\.\s*|(?:\?\.)?\[\s*['"`])\w*(?:SECRET|TOKEN|KEY|PASS|PWD|AUTH|HASH)|(?:SECRET|TOKEN|KEY|PASS|PWD|AUTH|HASH)\w*[^}]*\}\s*=\s*[\w.]*\benv\b/i;
const COMPARES = /[!=]==?/;
