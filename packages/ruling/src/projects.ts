import { readFileSync } from 'node:fs';
import { fetchPackage, sourcesIn } from '@magi-guardrail/benchmarks/packages';

/** A published project in one version. */
export interface Project {
  readonly name: string;
  readonly version: string;
  /** Of its tarball. */
  readonly integrity: string;
  readonly class: ProjectClass;
  /** A regular expression for the paths of what is linted. */
  readonly files: string;
}

/** What a project is; every class is judged by itself. */
export type ProjectClass =
  'framework' | 'library' | 'server' | 'cli' | 'database' | 'llm' | 'starter';

const source = /\.[cm]?[jt]sx?$/;
const notItsCode = /\.d\.[cm]?ts$|[.-](test|spec)\.[cm]?[jt]sx?$|(^|\/)(__mocks__|benchmarks?)\//;

/** All projects, in the order of the tables. */
export function projects(): readonly Project[] {
  const file = new URL('../data/projects.json', import.meta.url);
  const { projects } = JSON.parse(readFileSync(file, 'utf8')) as { projects: readonly Project[] };
  return projects;
}

/** Fetches a project, unless it is there already, and gives its folder and its own sources. */
export async function openProject(project: Project) {
  const folder = await fetchPackage(project.name, project.version, project.integrity);
  const sources = await sourcesIn(folder, source);
  return { folder, sources: sources.filter(({ path }) => isOwnSource(project, path)) };
}

/** Whether a file of the package is linted. */
export function isOwnSource({ files }: Project, path: string): boolean {
  return new RegExp(files).test(path) && !notItsCode.test(path);
}
