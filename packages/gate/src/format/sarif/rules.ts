import type { PropertyBag, ReportingDescriptor } from 'sarif';
import type { Finding } from '../../result/model.js';
import { RANK } from '../../result/severity.js';
import { safeUrl } from '../escape-html.js';
import { prose } from '../markdown/inline.js';
import { categories, weaknesses } from '../standards.js';
import { permission, shortened } from '../words.js';
import { LEVEL, PRECISION, securitySeverity } from './ratings.js';

/** What a finding tells about its rule; suppressed and known ones tell less. */
export type AboutRule = Pick<
  Finding,
  'ruleId' | 'severity' | 'description' | 'owasp' | 'llm' | 'help'
> &
  Partial<Pick<Finding, 'cwe'>>;

export interface RuleTable {
  readonly rules: ReportingDescriptor[];
  indexOf(ruleId: string): number;
}

/** Each rule once, as its most telling and most severe finding describes it, in the order of their ids. */
export function ruleTable(findings: readonly AboutRule[]): RuleTable {
  const best = new Map<string, AboutRule>();
  for (const finding of findings) {
    const known = best.get(finding.ruleId);
    if (known === undefined || weight(finding) > weight(known)) best.set(finding.ruleId, finding);
  }
  const ids = [...best.keys()].sort();
  const positions = new Map(ids.map((id, index) => [id, index]));
  return {
    rules: ids.flatMap((id) => best.get(id) ?? []).map(descriptor),
    indexOf: (ruleId) => positions.get(ruleId) ?? -1,
  };
}

function weight({ severity, cwe, description }: AboutRule): number {
  return RANK[severity] * 4 + Number(cwe !== undefined) * 2 + Number(description !== undefined);
}

/** GitHub refuses more. */
const MOST_TAGS = 20;
const MOST_CHARACTERS = 1024;

function descriptor(about: AboutRule): ReportingDescriptor {
  const { ruleId, severity, description = ruleId, cwe = [] } = about;
  const sentence = shortened(`${description}.`, MOST_CHARACTERS);
  const page = safeUrl(about.help);
  return {
    id: ruleId,
    name: pascalCase(ruleId),
    shortDescription: { text: sentence },
    fullDescription: { text: shortened(`${sentence} ${permission(severity)}`, MOST_CHARACTERS) },
    help: { text: helpText(about, page), markdown: helpMarkdown(about, page) },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: tagsOf({ ...about, cwe }),
      precision: PRECISION,
      'problem.severity': PROBLEM[severity],
      'security-severity': securitySeverity({ severity, cwe }),
    } satisfies PropertyBag,
  };
}

const PROBLEM = { high: 'error', medium: 'warning', low: 'recommendation' } as const;

/** `guardrail/no-eval` is `NoEval`. */
export function pascalCase(ruleId: string): string {
  const words = (ruleId.split('/').at(-1) ?? ruleId).split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || ruleId;
}

function tagsOf({ cwe, ...about }: AboutRule & Pick<Finding, 'cwe'>): string[] {
  const weak = cwe.map((id) => `external/cwe/cwe-${String(id).padStart(3, '0')}`);
  const owasp = categories({ cwe, ...about }).map((category) => `OWASP-${category}`);
  return [...new Set(['security', ...weak, ...owasp])].slice(0, MOST_TAGS);
}

function helpText(
  { ruleId, severity, description = ruleId, cwe = [], ...about }: AboutRule,
  page?: string,
) {
  const standards = [
    ...weaknesses({ cwe }).map(({ name }) => name),
    ...categories({ cwe, ...about }),
  ];
  return [
    `${description}.`,
    `Severity: ${severity}.${standards.length > 0 ? ` ${standards.join(', ')}.` : ''}`,
    permission(severity),
    ...(page === undefined ? [] : [`Documentation: ${page}`]),
  ].join('\n');
}

function helpMarkdown(
  { ruleId, severity, description = ruleId, cwe = [], ...about }: AboutRule,
  page?: string,
) {
  const linked = weaknesses({ cwe }).map(({ name, url }) => `[${name}](${url})`);
  const standards = [...linked, ...categories({ cwe, ...about })];
  return [
    `**${prose(description)}.**`,
    `Severity: **${severity}**${standards.length > 0 ? ` · ${standards.join(' · ')}` : ''}`,
    permission(severity),
    ...(page === undefined ? [] : [`[What it reports, and what to write instead](<${page}>)`]),
  ].join('\n\n');
}
