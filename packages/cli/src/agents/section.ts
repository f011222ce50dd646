import type { RuleDescription } from '@magi-guardrail/gate';

/** What the section is made of; nothing in it changes from day to day. */
export interface SectionFacts {
  readonly profile: 'strict' | 'standard';
  readonly rules: readonly RuleDescription[];
  /** How this project starts the command line, such as `npx guardrail`. */
  readonly run: string;
  /** Names of the policy files that the project has. */
  readonly policyFiles: readonly string[];
}

/** The active policy, as coding agents should know it. */
export function policySection(facts: SectionFacts): string {
  const { profile, run, policyFiles } = facts;
  const files = policyFiles.map((file) => `\`${file}\``).join(', ');
  return `## Security policy

Every commit is checked by Magi Guardrail under the profile \`${profile}\`; CI checks it again. High findings block${
    profile === 'strict' ? ', and so do medium ones' : ', medium ones warn'
  }.

### Write this instead

${facts.rules
  .filter((rule) => rule.kind === 'code' && rule.profiles[profile] !== 'off')
  .map((rule) => ruleLine(rule, profile))
  .join('\n')}
- Credentials of any provider, in any file: Read them from the environment, and never write them down, not even in tests or examples.

### Check before you commit

- \`${run} check --staged\` checks what is staged, \`${run} check FILE\` a file, \`--format json\` is for programs.
- \`${run} explain RULE\` says what a rule wants and shows repaired code; \`${run} explain FILE:LINE\` explains a finding.
- Exit codes: 0 passed, 1 blocking findings, 2 wrong usage or configuration, 3 something could not be checked.

### Never

- Never go around the hooks: no \`--no-verify\`, no \`git commit -n\`, no \`HUSKY=0\`, no other \`core.hooksPath\`.
- Never edit ${files} or the files in \`.husky/\` to make a finding go away. An exception needs a reason and a person who approves it: ask.
- Never switch a rule off with a comment. High findings stay findings all the same, and the attempt is reported.
- Never print, log or commit a secret. When one was committed, say so: it has to be revoked.
`;
}

function ruleLine(
  { id, severity, title, instead }: RuleDescription,
  profile: 'strict' | 'standard',
) {
  const effect = severity === 'high' || profile === 'strict' ? severity : `${severity}, warns`;
  return `- \`${id}\` (${effect}): ${title}. ${instead}`;
}
