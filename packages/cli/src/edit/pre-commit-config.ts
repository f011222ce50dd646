import { insertMarked } from './marks.js';
import { hasTabs, lastFilled, linesOf, section } from './yaml-lines.js';

/** Adds a local hook to `.pre-commit-config.yaml`; undefined when its list of repos is not a plain one. */
export function addToPreCommit(text: string, entry: string): string | undefined {
  if (hasTabs(text)) return undefined;
  const lines = linesOf(text);
  const repos = section(lines, 'repos', '', { from: 0, to: lines.length });
  if (repos === undefined || repos === 'inline') return undefined;
  const item = lines.slice(repos.from, repos.to).find((line) => /^ *- /.test(line));
  const indent = /^ */.exec(item ?? '  ')?.[0] ?? '  ';
  return insertMarked(text, lastFilled(lines, repos), hookOf(entry), indent);
}

/** What a person would add by hand. */
export function hookOf(entry: string): readonly string[] {
  return [
    '- repo: local',
    '  hooks:',
    '    - id: guardrail',
    '      name: guardrail',
    `      entry: ${entry}`,
    '      language: system',
    '      pass_filenames: false',
    '      always_run: true',
  ];
}
