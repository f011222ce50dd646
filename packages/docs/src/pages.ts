import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of the repository and the place it has on the site. */
export interface Page {
  /** Path from the root of the repository, with slashes. */
  readonly source: string;
  /** Path on the site, with slashes: `rules/no-eval.md`. */
  readonly target: string;
  readonly section: Section;
  readonly title: string;
}

/** The parts of the site, in the order of the sidebar. */
export const sections = ['Start', 'Rules', 'Guides', 'Packages', 'Evidence'] as const;
export type Section = (typeof sections)[number];

/** Private packages have no readers outside, except for what they prove. */
const evidence: ReadonlySet<string> = new Set(['benchmarks', 'ruling']);

/** The documents that belong on the site, those of a section together and sorted by title. */
export function pagesOf(root: string): readonly Page[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  });
  const pages = listed
    .split('\n')
    .filter((source) => source !== '')
    .flatMap((source) => pageOf(root, source));
  return pages.toSorted(
    (a, b) =>
      sections.indexOf(a.section) - sections.indexOf(b.section) || compare(a.title, b.title),
  );
}

/** What comes first has no letters before it in the alphabet. */
function compare(a: string, b: string): number {
  return Number(b === HOME) - Number(a === HOME) || a.localeCompare(b, 'en');
}

function pageOf(root: string, source: string): readonly Page[] {
  const place = placeOf(root, source);
  if (place === undefined) return [];
  const text = readFileSync(path.join(root, source), 'utf8');
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? path.posix.basename(source, '.md');
  const title = place.target === 'index.md' ? HOME : plain(heading);
  return [{ source, title, ...place }];
}

const HOME = 'Magi Guardrail';

function placeOf(root: string, source: string): Pick<Page, 'target' | 'section'> | undefined {
  if (source === 'README.md') return { target: 'index.md', section: 'Start' };
  const own = /^\.github\/([A-Z]+)\.md$/.exec(source)?.[1];
  if (own !== undefined) return { target: `${own.toLowerCase()}.md`, section: 'Start' };
  const [, folder = '', name = '', rest = ''] =
    /^(packages|configs)\/([^/]+)\/(.+)\.md$/.exec(source) ?? [];
  if (name === '' || !isOnSite(root, `${folder}/${name}`)) return undefined;
  return placeInPackage(name, rest);
}

function placeInPackage(name: string, rest: string): Pick<Page, 'target' | 'section'> | undefined {
  const rule = /^docs\/rules\/([\w-]+)$/.exec(rest)?.[1];
  if (rule !== undefined) return { target: `rules/${rule}.md`, section: 'Rules' };
  if (rest === 'README') {
    const section = evidence.has(name) ? 'Evidence' : 'Packages';
    return { target: `packages/${name}.md`, section };
  }
  const guide = /^docs\/([\w/-]+)$/.exec(rest)?.[1] ?? /^([A-Z-]+)$/.exec(rest)?.[1];
  if (guide === undefined || guide === 'CHANGELOG') return undefined;
  return { target: `guides/${guide.toLowerCase()}.md`, section: 'Guides' };
}

function isOnSite(root: string, folder: string): boolean {
  const file = path.join(root, folder, 'package.json');
  const { private: isPrivate } = JSON.parse(readFileSync(file, 'utf8')) as { private?: boolean };
  return isPrivate !== true || evidence.has(path.posix.basename(folder));
}

function plain(heading: string): string {
  return heading.replaceAll('`', '').replace(/^guardrail\//, '');
}
