import { insertMarked } from './marks.js';
import { hasTabs, lastFilled, linesOf, section } from './yaml-lines.js';

/** A hook of the framework pre-commit. */
export interface FrameworkHook {
  readonly id: string;
  readonly entry: string;
  readonly stages: readonly string[];
  /** The file with the message is the only one that is ever passed. */
  readonly passFilenames: boolean;
}

/** Adds local hooks to `.pre-commit-config.yaml`; undefined when its list of repos is not a plain one. */
export function addToPreCommit(text: string, hooks: readonly FrameworkHook[]): string | undefined {
  if (hasTabs(text)) return undefined;
  const lines = linesOf(text);
  const repos = section(lines, 'repos', '', { from: 0, to: lines.length });
  if (repos === undefined || repos === 'inline') return undefined;
  const item = lines.slice(repos.from, repos.to).find((line) => /^ *- /.test(line));
  const indent = /^ */.exec(item ?? '  ')?.[0] ?? '  ';
  return insertMarked(text, lastFilled(lines, repos), repoOf(hooks), indent);
}

/** What a person would add by hand. */
export function repoOf(hooks: readonly FrameworkHook[]): readonly string[] {
  return ['- repo: local', '  hooks:', ...hookLines(hooks).map((line) => `    ${line}`)];
}

/** The items of a list of hooks. */
export function hookLines(hooks: readonly FrameworkHook[]): readonly string[] {
  return hooks.flatMap(hookOf);
}

function hookOf({ id, entry, stages, passFilenames }: FrameworkHook): readonly string[] {
  return [
    `- id: ${id}`,
    `  name: ${id}`,
    `  entry: ${entry}`,
    '  language: system',
    `  stages: [${stages.join(', ')}]`,
    `  pass_filenames: ${passFilenames}`,
    '  always_run: true',
  ];
}
