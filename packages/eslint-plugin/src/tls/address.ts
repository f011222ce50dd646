import type { TSESTree } from '@typescript-eslint/types';
import { isHome } from './local.js';

/** The part of an address that switches verification, or TLS itself, off. */
export function weakPartOf(node: TSESTree.Node): string | undefined {
  const text = textOf(node);
  if (text === undefined || /\s/.test(text) || isHome(text)) return undefined;
  if (!/^(?:[?&;]|[a-z][a-z\d+]*:)/i.test(text)) return undefined;
  return UNVERIFIED.exec(text)?.[1] ?? PLAIN.exec(text)?.[1];
}

/** The text of a string or template; holes have no spaces. */
function textOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? '').join('{}');
}

// https://node-postgres.com/features/ssl, https://www.prisma.io/docs/orm/overview/databases/mysql
const UNVERIFIED =
  /[?&;](sslmode=no-verify|sslaccept=accept_invalid_certs|tlsInsecure=true|tlsAllowInvalid(?:Certificates|Hostnames)=true|rejectUnauthorized=false|trustServerCertificate=(?:true|yes))(?=[&;]|$)/i;
/** Without TLS at all: on a host with a domain, which is not one of the same network. */
const PLAIN =
  /^\w+:\/\/[^/?#]*?[\w-]+\.(?!local\b|internal\b|svc\b|lan\b)[a-z]{2,}(?::\d+)?\/[^?]*\?(?:[^#]*&)?(sslmode=disable)(?=&|$)/i;
