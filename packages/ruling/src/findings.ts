/** What reading the code around a finding came to. */
export type Label = 'true' | 'false' | 'debatable';

/** The judgement of one finding. */
export interface Judgement {
  readonly label: Label;
  /** One line: what the code does. */
  readonly why: string;
  /** True, yet what the program is for: a team would approve it in its allowlist. */
  readonly policy?: true;
}

/** What a rule reports on one line; the same rule twice on a line is one finding. */
export interface Finding {
  /** Relative to the project, with slashes. */
  readonly file: string;
  readonly line: number;
  /** Without the prefix of the plugin. */
  readonly rule: string;
}

/** A finding that is expected, judged or not yet. */
export type Expected = Finding & Partial<Judgement>;

/** What tells one finding of a project from the others. */
export const keyOf = ({ file, line, rule }: Finding) => `${file}:${line} ${rule}`;

/** The findings of a project in the order of its files, each once. */
export function inOrder<Each extends Finding>(findings: readonly Each[]): Each[] {
  const unique = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...unique.values()].toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
