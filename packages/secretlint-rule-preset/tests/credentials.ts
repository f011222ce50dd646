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
const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function random(length: number, alphabet = BASE62): string {
  const pick = () => alphabet[Math.floor(Math.random() * alphabet.length)] ?? '';
  return Array.from({ length }, pick).join('');
}
