import type { Report } from '@magi-guardrail/benchmarks/command';
import { compare, describe, type Change } from './compare.ts';
import { readRecord, writeRecord } from './expected.ts';
import { lintProject, type Ruling } from './lint-project.ts';
import { openProject, projects, type Project } from './projects.ts';

interface Result {
  readonly project: Project;
  readonly ruling: Ruling;
  readonly change: Change;
}

/**
 * Runs every rule over the projects whose name or class holds the word and says what changed: with `update` it
 * writes that down, else a change is an exit code of 1.
 */
export async function rule(only: string, update: boolean): Promise<Report> {
  const results: Result[] = [];
  for (const project of projects().filter((each) => isMeant(each, only))) {
    // One after the other, so that the memory is that of the largest project.
    const result = await ruleOn(project);
    for (const line of describe(project.name, result.change)) console.log(line);
    for (const problem of result.ruling.problems) console.error(`! ${project.name} ${problem}`);
    if (update) {
      writeRecord(project.name, { lines: result.ruling.lines, findings: result.change.now });
    }
    results.push(result);
  }
  if (!update && results.some(({ change }) => isDifferent(change))) process.exitCode = 1;
  return report(results);
}

async function ruleOn(project: Project): Promise<Result> {
  const { folder, sources } = await openProject(project);
  const ruling = lintProject(sources, folder);
  return { project, ruling, change: compare(readRecord(project.name).findings, ruling.findings) };
}

const isMeant = (project: Project, only: string) =>
  project.name.includes(only) || project.class.includes(only);

const isDifferent = ({ added, removed }: Change) => added.length + removed.length > 0;

function report(results: readonly Result[]): Report {
  return {
    tables: [
      {
        title: 'Findings on real projects',
        head: ['Project', 'Lines', 'Findings', 'Added', 'Removed'],
        rows: results.map(({ project, ruling, change }) => [
          `${project.name}@${project.version}`,
          ruling.lines,
          ruling.findings.length,
          change.added.length,
          change.removed.length,
        ]),
      },
    ],
    data: results.map(({ project, ruling }) => ({ project: project.name, ...ruling })),
  };
}
