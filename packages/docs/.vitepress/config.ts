import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme, type MarkdownRenderer } from 'vitepress';
import { sections, type Page } from '../src/pages.ts';
import { repository } from '../src/repository.ts';
import { writeSite } from '../src/write-site.ts';

const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pages = writeSite(path.resolve(here, '../..'), path.join(here, '.site'));

/** A link that stays above the sidebar. */
function entry({ title, target }: Page): DefaultTheme.SidebarItem {
  return { text: title, link: `/${target.replace(/(?:index)?\.md$/, '')}` };
}

/** The documents are no templates of Vue: two braces are two braces, as on GitHub. */
function withoutTemplates({ renderer: { rules } }: MarkdownRenderer): void {
  for (const name of ['text', 'code_inline']) {
    const render = rules[name];
    rules[name] = (...given) => String(render?.(...given)).replaceAll('{{', '&#123;&#123;');
  }
}

export default defineConfig({
  title: 'Magi Guardrail',
  description:
    'Security guardrails for JavaScript and TypeScript, in the editor, the commit and CI.',
  lang: 'en',
  base: '/magi-guardrail/',
  srcDir: '.site',
  outDir: 'dist',
  cleanUrls: true,
  metaChunk: true,
  markdown: { config: withoutTemplates },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Rules', link: '/packages/eslint-plugin' },
      { text: 'Command line', link: '/packages/cli' },
      { text: 'Figures', link: '/packages/benchmarks' },
    ],
    sidebar: sections.map((section) => ({
      text: section,
      collapsed: false,
      items: pages.filter((page) => page.section === section).map(entry),
    })),
    editLink: {
      pattern: ({ frontmatter }) => String(frontmatter.edit),
      text: 'Edit this page',
    },
    socialLinks: [{ icon: 'github', link: repository }],
    footer: { message: 'MIT licence' },
  },
});
