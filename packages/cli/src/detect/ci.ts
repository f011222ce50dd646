import fs from 'node:fs';
import path from 'node:path';
import type { GitFacts } from './git.js';

export interface CiFacts {
  readonly name: CiName;
  /** Where its configuration is, or would be. */
  readonly file: string;
}

export type CiName =
  | 'github'
  | 'gitlab'
  | 'azure'
  | 'bitbucket'
  | 'circleci'
  | 'jenkins'
  | 'travis'
  | 'drone'
  | 'woodpecker';

/** The continuous integration of a repository, by its files; by its remote where it has none yet. */
export function readCi({ root, remote }: GitFacts): readonly CiFacts[] {
  const found = FILES.filter(({ names }) =>
    names.some((name) => fs.existsSync(path.join(root, name))),
  );
  const names = found.map(({ name }) => name);
  const all: readonly CiName[] = names.length > 0 ? names : byRemote(remote);
  return all.map((name) => ({ name, file: path.join(root, fileOf(root, name)) }));
}

const FILES: readonly { readonly name: CiName; readonly names: readonly string[] }[] = [
  { name: 'github', names: ['.github/workflows/guardrail.yml', '.github/workflows', '.github'] },
  { name: 'gitlab', names: ['.gitlab-ci.yml'] },
  { name: 'azure', names: ['azure-pipelines.yml', '.azure-pipelines.yml'] },
  { name: 'bitbucket', names: ['bitbucket-pipelines.yml'] },
  { name: 'circleci', names: ['.circleci/config.yml'] },
  { name: 'jenkins', names: ['Jenkinsfile'] },
  { name: 'travis', names: ['.travis.yml'] },
  { name: 'drone', names: ['.drone.yml'] },
  { name: 'woodpecker', names: ['.woodpecker.yml', '.woodpecker'] },
];

function byRemote(remote: string): readonly CiName[] {
  const host = /^(?:\w+:\/\/)?(?:[^@/]+@)?([^:/]+)/.exec(remote)?.[1]?.toLowerCase() ?? '';
  if (host === 'github.com' || host.startsWith('github.')) return ['github'];
  if (host === 'gitlab.com' || host.startsWith('gitlab.')) return ['gitlab'];
  return host === 'bitbucket.org' ? ['bitbucket'] : [];
}

function fileOf(root: string, name: CiName): string {
  if (name === 'github') return '.github/workflows/guardrail.yml';
  const names = FILES.find((it) => it.name === name)?.names ?? [];
  return names.find((it) => fs.existsSync(path.join(root, it))) ?? names[0] ?? name;
}
