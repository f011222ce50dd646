import fs from 'node:fs';
import path from 'node:path';

/** A file that coding agents read before they begin. */
export interface Target {
  readonly name: string;
  /** Relative to the folder of the policy. */
  readonly file: string;
  /** What a file of ours begins with, where the format demands it. */
  readonly preamble?: string;
  /** The folder whose presence says that the agent is in use, for a file that is all ours. */
  readonly home?: string;
}

/** AGENTS.md first: most agents read it, the others are for those that do not. */
export const targets: readonly Target[] = [
  { name: 'agents', file: 'AGENTS.md' },
  { name: 'claude', file: 'CLAUDE.md' },
  { name: 'gemini', file: 'GEMINI.md' },
  { name: 'copilot', file: '.github/copilot-instructions.md' },
  {
    name: 'cursor',
    file: '.cursor/rules/guardrail.mdc',
    home: '.cursor/rules',
    preamble: '---\ndescription: Security policy of this project\nalwaysApply: true\n---\n\n',
  },
  {
    name: 'windsurf',
    file: '.windsurf/rules/guardrail.md',
    home: '.windsurf/rules',
    preamble: '---\ntrigger: always_on\n---\n\n',
  },
  { name: 'cline', file: '.clinerules/guardrail.md', home: '.clinerules' },
];

/** AGENTS.md, the others that are in use, and those asked for; one name for one file. */
export function chosenTargets(root: string, asked: readonly string[]): readonly Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const isAsked = asked.includes(target.name);
    if (!isAsked && target.name !== 'agents' && !isInUse(root, target)) return false;
    const real = realPath(path.join(root, target.file));
    return !seen.has(real) && seen.add(real);
  });
}

function isInUse(root: string, { file, home }: Target): boolean {
  const there = path.join(root, file);
  if (!fs.existsSync(there)) return home !== undefined && fs.existsSync(path.join(root, home));
  // `@AGENTS.md` includes that file, so the section is there already.
  return !/^@(?:\.\/)?AGENTS\.md\s*$/m.test(fs.readFileSync(there, 'utf8'));
}

/** A link to another target is that target. */
function realPath(file: string): string {
  return fs.existsSync(file) ? fs.realpathSync(file) : file;
}
