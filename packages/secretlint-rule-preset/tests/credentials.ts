/** Made-up credentials of providers that only the upstream rules know, assembled at run time. */
export function credentials(): Record<string, { text: string; secret: string }> {
  const of = (secret: string, before = '', after = '') => ({
    text: before + secret + after,
    secret,
  });
  return {
    gitlab: of(['glpat', random(20)].join('-')),
    shopify: of(['shpat', random(32, HEX)].join('_')),
    groq: of(['gsk', random(52)].join('_')),
    linear: of(['lin', 'api', random(40)].join('_')),
    notion: of(['ntn', random(11, '0123456789') + random(35)].join('_')),
    grafana: of(['glsa', random(32), random(8, HEX)].join('_')),
    databricks: of('dapi' + random(32, HEX)),
    docker: of(['dckr', 'pat', random(27)].join('_')),
    figma: of(['figd', random(40)].join('_')),
    'hashicorp-vault': of('hvs.' + random(95)),
    vercel: of(['vcp', random(56)].join('_')),
    slack: of(['xoxr', random(12, '0123456789'), random(12, '0123456789'), random(24)].join('-')),
    tailscale: of(['tskey', 'auth', random(12), random(32)].join('-')),
  };
}

const HEX = '0123456789abcdef';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE62 = `${LETTERS}0123456789`;

let state = 20_261;

/** Random-looking, the same on every run. */
function random(length: number, alphabet = BASE62): string {
  const pick = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return alphabet[(state >>> 16) % alphabet.length] ?? '';
  };
  return Array.from({ length }, pick).join('');
}

/** What each upstream rule knows that our formats are to find as well; by the end of its id. */
export function vectors(): Record<string, readonly string[]> {
  const of = (prefixes: readonly string[], length: number, alphabet?: string) =>
    prefixes.map((prefix) => prefix + random(length, alphabet));
  const word = `${BASE62}_-`;
  const digits = '0123456789';
  return {
    aws: ['AWS_SECRET_ACCESS_KEY="', 'aws_secret_access_key = '].map((name) => name + random(40)),
    sendgrid: [['SG', random(22), random(43)].join('.')],
    shopify: [
      ...of(['shpat_', 'shpca_', 'shppa_', 'shpss_'], 32, HEX),
      ...of(['shpat_', 'shpca_'], 48),
    ],
    stripe: ['sk', 'rk'].flatMap((kind) => of([`${kind}_live_`, `${kind}_test_`], 40)),
    github: [
      ...of(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], 36),
      ['github_pat', random(22), random(59)].join('_'),
      ['ghs', random(8, digits), jwt()].join('_'),
    ],
    gitlab: [...of(['glpat-'], 20), ...of(['glpat-'], 60)],
    grafana: [...of(['glc_'], 90), ['glsa', random(32), random(8, HEX)].join('_')],
    openai: ['proj', 'svcacct', 'admin'].map((kind) =>
      [`sk-${kind}-`, random(58, word), 'T3Blbk', 'FJ', random(58)].join(''),
    ),
    anthropic: [['sk-ant-api', '03-', random(93), 'AA'].join('')],
    groq: of(['gsk_'], 52),
    huggingface: of(['hf_'], 34, LETTERS),
    linear: of(['lin_api_'], 40),
    notion: [['ntn_', random(11, digits), random(35)].join('')],
    'hashicorp-vault': [...of(['hvs.', 'hvr.'], 95), ...of(['hvb.'], 150)],
    vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'].flatMap((prefix) => [
      ...of([prefix], 24),
      ...of([prefix], 56),
    ]),
    databricks: of(['dapi'], 32, HEX),
    docker: of(['dckr_pat_'], 27),
    figma: [...of(['figd_'], 40), ...of(['figd_'], 120)],
    cloudflare: ['cfk_', 'cfut_', 'cfat_'].map((prefix) => prefix + random(40) + random(8, HEX)),
    tailscale: ['api', 'auth', 'client', 'scim', 'webhook', 'oidc'].map((kind) =>
      ['tskey', kind, random(12), random(32)].join('-'),
    ),
  };
}

function jwt(): string {
  const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [coded({ alg: 'RS256', typ: 'JWT' }), coded({ iss: random(6), n: 1 }), random(86)].join(
    '.',
  );
}
