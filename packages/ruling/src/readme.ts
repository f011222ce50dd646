import { fileURLToPath } from 'node:url';
import { renderTable, type Table } from '@magi-guardrail/benchmarks/table';
import * as prettier from 'prettier';
import { readRecord } from './expected.ts';
import { noiseTable, precisionTable, type Known } from './precision.ts';
import { projects } from './projects.ts';

/** The page that states the figures. */
export const readme = fileURLToPath(new URL('../README.md', import.meta.url));

/** All projects with what is known of them. */
export const known = (): Known[] =>
  projects().map((project) => ({ project, ...readRecord(project.name) }));

/** The page with its tables as the data has them, in the form of this repository. */
export async function withTables(page: string): Promise<string> {
  const all = known();
  const tables = {
    precision: precisionTable(all),
    noise: noiseTable(all),
    projects: projectTable(all),
  };
  const filled = Object.entries(tables).reduce(replaceSection, page);
  const options = await prettier.resolveConfig(readme);
  return prettier.format(filled, { ...options, filepath: readme });
}

function replaceSection(page: string, [name, table]: readonly [string, Table]): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README has no section \`${name}\`.`);
  // The page has headings of its own.
  const text = renderTable(table).split('\n').slice(2).join('\n');
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

function projectTable(all: readonly Known[]): Table {
  return {
    title: 'Projects',
    head: ['Project', 'Class', 'Lines', 'Findings'],
    rows: all.map(({ project, lines, findings }) => [
      `${project.name}@${project.version}`,
      project.class,
      lines,
      findings.length,
    ]),
  };
}
