import path from 'node:path';
import type { Page } from './pages.ts';
import { repository } from './repository.ts';

/** Code, which holds no links, or a link up to its target. */
const PART = /^( *)(`{3,})[\s\S]*?^\1\2|`[^`\n]*`|(\]\()((?!https?:|#|mailto:)[^)#\s]+)/gm;

/**
 * Markdown of a document with its relative links made to lead to pages of the site, or to the repository
 * where what they name has no page.
 */
export function siteLinks(text: string, page: Page, pages: readonly Page[]): string {
  return text.replace(PART, (whole, _indent, _fence, opening?: string, link?: string) =>
    opening === undefined || link === undefined
      ? whole
      : `${opening}${siteLink(link, page, pages)}`,
  );
}

function siteLink(link: string, page: Page, pages: readonly Page[]): string {
  const named = path.posix.join(path.posix.dirname(page.source), link).replace(/\/$/, '');
  const target = pages.find(({ source }) => source === named || source === `${named}/README.md`);
  if (target === undefined) return `${repository}/blob/main/${named}`;
  return path.posix.relative(path.posix.dirname(`/${page.target}`), `/${target.target}`);
}
