import type { Table } from '@magi-guardrail/benchmarks/table';
import { plugin } from '@magi-guardrail/eslint-config';
import type { Expected } from './findings.ts';
import type { Project } from './projects.ts';

/** A project with what is known of it. */
export interface Known {
  readonly project: Project;
  readonly lines: number;
  readonly findings: readonly Expected[];
}

/** The rules whose every finding is judged. */
export const coreRules = [
  'no-unapproved-exec',
  'no-eval',
  'no-sql-interpolation',
  'no-unredacted-logging',
];

/** The classes of code that is taken to be healthy: what nearly everyone builds on. */
const healthy = new Set<Project['class']>(['framework', 'library', 'database']);

/** Whether the finding blocks a commit under every profile. */
export const isHigh = ({ rule }: Expected) => docsOf(rule)?.severity === 'high';

/** Whether the default preset has the rule. */
export const isInStrict = ({ rule }: Expected) =>
  docsOf(rule)?.profiles?.includes('strict') ?? true;

const docsOf = (rule: string) =>
  Object.entries(plugin.rules).find(([name]) => name === rule)?.[1].meta.docs;

/** How often the rules are right, over all projects. */
export function precisionTable(known: readonly Known[]): Table {
  const findings = known.flatMap((each) => each.findings);
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  return {
    title: 'Judged by hand',
    head: [
      'Findings',
      'All',
      'Judged',
      'True',
      'of them policy',
      'Debatable',
      'False',
      'Precision',
    ],
    rows: [
      row('severity high', findings.filter(isHigh)),
      row('preset `strict`', findings.filter(isInStrict)),
      ...rules.map((rule) =>
        row(
          `\`${rule}\``,
          findings.filter((each) => each.rule === rule),
        ),
      ),
    ],
  };
}

function row(name: string, findings: readonly Expected[]): (string | number)[] {
  const judged = findings.filter(({ label }) => label !== undefined);
  const count = (label: string) => judged.filter((each) => each.label === label).length;
  const policy = judged.filter((each) => each.policy === true).length;
  const numbers = [findings.length, judged.length, count('true'), policy];
  return [name, ...numbers, count('debatable'), count('false'), percent(count('true'), judged)];
}

const percent = (part: number, { length }: readonly unknown[]) =>
  length === 0 ? '–' : `${((100 * part) / length).toFixed(1)} %`;

/** How often healthy code is reported, leaving out what a team would approve once. */
export function noiseTable(known: readonly Known[]): Table {
  const classes = [...new Set(known.map(({ project }) => project.class))];
  return {
    title: 'Findings per 1,000 lines',
    head: ['Class', 'Projects', 'Lines', 'Findings', 'Outside policy', 'Per 1,000 lines'],
    rows: [
      noise('healthy: frameworks, libraries, databases', known.filter(isHealthy)),
      ...classes.map((name) =>
        noise(
          name,
          known.filter(({ project }) => project.class === name),
        ),
      ),
      noise('all', known),
    ],
  };
}

const isHealthy = ({ project }: Known) => healthy.has(project.class);

function noise(name: string, known: readonly Known[]): (string | number)[] {
  const lines = known.reduce((sum, each) => sum + each.lines, 0);
  const findings = known.flatMap((each) => each.findings.filter(isInStrict));
  const others = findings.filter(({ policy }) => policy !== true).length;
  return [name, known.length, lines, findings.length, others, ((1000 * others) / lines).toFixed(3)];
}
