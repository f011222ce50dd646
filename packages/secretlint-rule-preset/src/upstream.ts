import { isLocalHost } from '@magi-guardrail/secrets';
import type { SecretLintRuleCreator, SecretLintSourceCode } from '@secretlint/types';
import type { Settings } from './options/settings.js';
import { shortName } from './options/upstream-settings.js';
import type { Reading } from './reading.js';

/**
 * What an upstream rule knew when it was compared with our formats. A rule or a message that is not here is
 * new, and runs on every file.
 */
interface Known {
  readonly messages: readonly string[];
  /** Where it may find what our formats do not; nowhere unless given. */
  readonly needs?: (source: SecretLintSourceCode) => boolean;
}

type Source = SecretLintSourceCode;
// These rules look into such files alone for what the formats do not know.
const mayBeServiceAccount = ({ ext, content }: Source) =>
  ext === '.p12' || (ext === '.json' && content.includes('private_key'));
const isNpmFile = ({ filePath = '.npmrc' }: Source) =>
  /(?:\.npmrc|package(?:-lock)?\.json)$/.test(filePath);
// A rare character is looked for first: for most files that is all it takes.
const hasServiceToken = ({ content }: Source) =>
  content.includes('_ey') && content.includes('ops_ey');
const hasSlack = ({ content }: Source) =>
  content.includes('xox') ||
  content.includes('xapp-') ||
  (content.includes('://') && /hooks\.slack\.com/i.test(content));
// A link with a name and a password; a database may have any scheme.
const credentials = /:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@([\w.-]{0,256})/g;
/** Those of the machine itself open nothing for others, and then the formats are silent, too. */
const credentialsInLink = ({ content }: Source) =>
  content.includes('://') &&
  [...content.matchAll(credentials)].some(([, host = '']) => !isLocalHost(host));

const KNOWN: Readonly<Record<string, Known>> = {
  aws: { messages: ['AWSAccountID', 'AWSSecretAccessKey', 'AWSAccessKeyID'] },
  gcp: {
    messages: ['PrivateKeyP12', 'PrivateKeyJSON'],
    needs: mayBeServiceAccount,
  },
  privatekey: { messages: ['PrivateKey'], needs: ({ content }) => content.includes('PRIVATE KEY') },
  npm: {
    messages: ['PackageJSON_xOauthToken', 'Npmrc_authToken', 'NPM_ACCESS_TOKEN'],
    needs: isNpmFile,
  },
  basicauth: { messages: ['BasicAuth'], needs: credentialsInLink },
  slack: {
    messages: ['SLACK_TOKEN', 'IncomingWebhook'],
    needs: hasSlack,
  },
  sendgrid: { messages: ['SENDGRID_KEY'] },
  shopify: { messages: ['SHOPIFY_KEY'] },
  stripe: {
    messages: [
      'STRIPE_SECRET_KEY_LIVE',
      'STRIPE_SECRET_KEY_TEST',
      'STRIPE_RESTRICTED_KEY_LIVE',
      'STRIPE_RESTRICTED_KEY_TEST',
    ],
  },
  github: { messages: ['GITHUB_TOKEN'] },
  gitlab: { messages: ['GITLAB_PERSONAL_ACCESS_TOKEN'] },
  grafana: { messages: ['GRAFANA_CLOUD_API_TOKEN', 'GRAFANA_SERVICE_ACCOUNT_TOKEN'] },
  openai: { messages: ['OPENAI_TOKEN'] },
  anthropic: { messages: ['ANTHROPIC_API_KEY'] },
  groq: { messages: ['GROQ_API_KEY'] },
  huggingface: { messages: ['HUGGINGFACE_USER_ACCESS_TOKEN'] },
  linear: { messages: ['LINEAR_API_TOKEN'] },
  notion: { messages: ['NOTION_INTEGRATION_TOKEN'] },
  '1password': { messages: ['OPS_TOKEN'], needs: hasServiceToken },
  'database-connection-string': {
    messages: ['MongoDBConnection', 'MySQLConnection', 'PostgreSQLConnection'],
    needs: credentialsInLink,
  },
  'hashicorp-vault': {
    messages: [
      'HASHICORP_VAULT_SERVICE_TOKEN',
      'HASHICORP_VAULT_BATCH_TOKEN',
      'HASHICORP_VAULT_RECOVERY_TOKEN',
    ],
  },
  vercel: {
    messages: [
      'VERCEL_PERSONAL_ACCESS_TOKEN',
      'VERCEL_INTEGRATION_TOKEN',
      'VERCEL_APP_ACCESS_TOKEN',
      'VERCEL_APP_REFRESH_TOKEN',
      'VERCEL_AI_GATEWAY_API_KEY',
    ],
  },
  databricks: { messages: ['DATABRICKS_PERSONAL_ACCESS_TOKEN'] },
  docker: { messages: ['DOCKER_PERSONAL_ACCESS_TOKEN'] },
  figma: { messages: ['FIGMA_PERSONAL_ACCESS_TOKEN'] },
  cloudflare: {
    messages: [
      'CLOUDFLARE_GLOBAL_API_KEY',
      'CLOUDFLARE_USER_API_TOKEN',
      'CLOUDFLARE_ACCOUNT_API_TOKEN',
    ],
  },
  tailscale: {
    messages: [
      'TAILSCALE_API_KEY',
      'TAILSCALE_AUTH_KEY',
      'TAILSCALE_CLIENT_KEY',
      'TAILSCALE_SCIM_KEY',
      'TAILSCALE_WEBHOOK_KEY',
      'TAILSCALE_KEY',
    ],
  },
};

/** Tells whether a rule may add something in a file, by what there is to read in it. */
export type Need = (source: SecretLintSourceCode, reading: Reading) => boolean;

/**
 * Tells in which files an upstream rule can add to what our formats find; `undefined` when in none. Most of
 * them know nothing that the table does not, so they cost nothing; they run when a format is switched off.
 */
export function needOf(rule: SecretLintRuleCreator<unknown>, settings: Settings): Need | undefined {
  const known = KNOWN[shortName(rule.meta.id)];
  if (!known || settings.isReduced || hasNew(rule, known)) return always;
  const { needs } = known;
  return needs && ofText(needs);
}

const ofTexts = new Map<NonNullable<Known['needs']>, Need>();

/** The same for rules with the same need, so that it is asked once. */
function ofText(inText: NonNullable<Known['needs']>): Need {
  const need: Need =
    ofTexts.get(inText) ??
    // Where secretlint has read another encoding, nothing stands as it is looked for.
    ((source, reading) => reading.kind === 'binary' || reading.isDecoded || inText(source));
  ofTexts.set(inText, need);
  return need;
}

/** In all files: what the user has given options to is to run. */
export function always(): boolean {
  return true;
}

function hasNew({ messages }: SecretLintRuleCreator<unknown>, known: Known): boolean {
  return Object.keys(messages).some((id) => !known.messages.includes(id));
}
