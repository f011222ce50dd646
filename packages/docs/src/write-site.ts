import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteLinks } from './links.ts';
import { pagesOf, type Page } from './pages.ts';
import { repository } from './repository.ts';

/**
 * Writes the documents of the repository at `root` to `folder` as the generator of the site reads them,
 * and gives the pages. What was in the folder is removed.
 */
export function writeSite(root: string, folder: string): readonly Page[] {
  const pages = pagesOf(root);
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const text = readFileSync(path.join(root, page.source), 'utf8');
    const file = path.join(folder, page.target);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${frontmatter(page)}${siteLinks(text, page, pages)}`);
  }
  return pages;
}

/** The title of the window, and where to edit the document: not in the file that is written here. */
function frontmatter({ title, source }: Page): string {
  return `---\ntitle: ${JSON.stringify(title)}\nedit: ${repository}/edit/main/${source}\n---\n\n`;
}
