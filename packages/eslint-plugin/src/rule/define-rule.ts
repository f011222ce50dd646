import path from 'node:path';
import { analyze, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Rule, SourceCode } from 'eslint';
import type { AllowEntry } from '../allowlist/fields.js';
import { matchAllowance, type Allowance, type Command, type Use } from '../allowlist/match.js';
import { placeInCode } from '../allowlist/place.js';
import type { RuleName } from '../rule-names.js';
import { projectOf } from '../project/project-of.js';
import { readSettings, type GuardrailSettings } from '../settings.js';
import { typesOf } from '../types/types-of.js';
import type { GuardrailDocs, GuardrailRule } from './meta.js';
import { modelIndex } from './model-index.js';

/** A repair the user can choose: edits of the source text, applied together. */
export interface Suggestion {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** One replacement of a suggestion. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** One mistake: where, in which words, and what can be offered. */
export interface Finding {
  /** The smallest useful node. */
  readonly node: TSESTree.Node;
  /** The part of its text that is meant, when it is not all of it. */
  readonly range?: readonly [number, number];
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly Suggestion[];
  /** For rules about commands: what an approval has to name. */
  readonly commands?: readonly Command[];
}

/** What a rule is given to judge one file by. */
export interface Check<Options> {
  readonly analysis: Analysis;
  readonly sourceCode: SourceCode;
  /** Path of the file from the root of the project, with slashes. */
  readonly file: string;
  /** Where the file is; undefined for code that lies inside of another file, such as a document. */
  readonly path: string | undefined;
  /** Says the name of the file; what is written there is type-checked. */
  readonly isTypeScript: boolean;
  readonly settings: GuardrailSettings;
  readonly options: Options;
}

/** What a part of a rule needs to read code: what it means, and how it is written. */
export type Reading = Pick<Check<object>, 'analysis' | 'sourceCode'>;

interface Definition<Options> extends Omit<GuardrailDocs, 'url'> {
  readonly name: RuleName;
  readonly messages: Readonly<Record<string, string>>;
  /** JSON schema of the properties of the one options object. */
  readonly options?: Readonly<Record<keyof Options & string, object>>;
  readonly defaults?: Options;
  /** Judges texts, too, so that a file matters that cannot reach a sink. */
  readonly readsTexts?: true;
  check(check: Check<Options>): Iterable<Finding>;
}

const documentation =
  'https://github.com/magi-guardrail/magi-guardrail/blob/main/packages/eslint-plugin/docs/rules';

/** Makes an ESLint rule: adds documentation, schema, approvals, and runs over the shared analysis. */
export function defineRule<Options extends object = object>(
  definition: Definition<Options>,
): GuardrailRule {
  const { name, messages, options = {}, defaults, readsTexts, check, ...docs } = definition;
  return {
    meta: {
      type: 'problem',
      docs: { ...docs, url: `${documentation}/${name}.md` },
      schema:
        defaults === undefined
          ? []
          : [{ type: 'object', properties: options, additionalProperties: false }],
      ...(defaults === undefined ? {} : { defaultOptions: [defaults] }),
      hasSuggestions: true,
      messages: withApprovals(messages),
    },
    create: (context) => {
      const { sourceCode } = context;
      const settings = readSettings(context.settings);
      const project = settings.project === true ? projectOf(context) : undefined;
      const types = settings.types === true ? typesOf(sourceCode) : undefined;
      const analysis = analyze(sourceCode, modelIndex(settings.models), project, types);
      if (readsTexts !== true && !analysis.canReachSinks()) return {};
      return {
        Program: () => {
          const chosen = Object.assign({}, defaults, context.options[0]);
          const reported = new Set<string>();
          for (const finding of unique(
            // Most rules find nothing to judge, and never ask for the rest.
            check({
              ...{ analysis, sourceCode, settings, options: chosen },
              get file() {
                return fileOf(context);
              },
              get path() {
                return wholeFile(context);
              },
              get isTypeScript() {
                return /\.[cm]?tsx?$/.test(context.filename);
              },
            }),
          )) {
            // A call that several callers feed is one mistake; the first caller stands for all.
            const place = `${finding.messageId} ${rangeOf(finding).join()}`;
            if (!reported.has(place) && report(context, name, finding)) reported.add(place);
          }
        },
      };
    },
  };
}

/** A finding whose approval no longer holds says so, in the same sentence for every rule. */
function withApprovals(messages: Readonly<Record<string, string>>): Record<string, string> {
  const former = Object.entries(messages).flatMap(([id, message]) => [
    [`${id}Expired`, `${message} The approval by {{approvedBy}} expired on {{expires}}.`],
    [
      `${id}Changed`,
      `${message} {{approvedBy}} approved other code; once reviewed, this is "fingerprint": "{{fingerprint}}".`,
    ],
  ]);
  return {
    ...messages,
    ...Object.fromEntries(former),
    allowed:
      'Allowed: {{approvedBy}} approved this until {{expires}}: {{reason}} [allow:{{index}}]',
  };
}

/** Whether it was reported as a mistake: what is approved is none. */
function report(context: Rule.RuleContext, name: RuleName, finding: Finding): boolean {
  const settings = readSettings(context.settings);
  const { allow = [] } = settings;
  const use: Use = {
    rule: name,
    file: fileOf(context),
    ...(finding.commands === undefined ? {} : { commands: finding.commands }),
    ...(allow.some(isLocked) ? placeInCode(context.sourceCode, finding.node) : {}),
  };
  const today = settings.today ?? new Date().toISOString().slice(0, 10);
  const allowance = matchAllowance(allow, use, today);
  if (allowance?.status === 'allowed' && settings.reportAllowed !== true) return false;
  const { messageId, data } = worded(finding, use, allowance);
  context.report({
    loc: placeOf(context.sourceCode, finding),
    messageId,
    data,
    suggest: allowance?.status === 'allowed' ? [] : (finding.suggestions ?? []).map(toEslint),
  });
  return allowance?.status !== 'allowed';
}

function fileOf({ settings, cwd, filename }: Rule.RuleContext): string {
  const { root = cwd } = readSettings(settings);
  return path.relative(root, filename).split(path.sep).join('/');
}

/** Code inside of a document has a name of its own, made by the processor that found it. */
function wholeFile({
  filename,
  physicalFilename = filename,
}: Rule.RuleContext): string | undefined {
  return filename === physicalFilename ? filename : undefined;
}

function rangeOf({ node, range = node.range }: Finding): readonly [number, number] {
  return range;
}

function placeOf(sourceCode: SourceCode, { node, range }: Finding) {
  if (range === undefined) return node.loc;
  const [start, end] = range;
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
}

const suffixes = { expired: 'Expired', changed: 'Changed' } as const;

function worded(finding: Finding, { fingerprint = '' }: Use, allowance: Allowance | undefined) {
  const data = { ...finding.data };
  if (allowance === undefined) return { messageId: finding.messageId, data };
  const { status, index, entry } = allowance;
  const { approvedBy, expires, reason } = entry;
  return {
    messageId: status === 'allowed' ? status : `${finding.messageId}${suffixes[status]}`,
    data: { ...data, approvedBy, expires, reason, fingerprint, index: String(index) },
  };
}

function isLocked({ symbol, fingerprint }: AllowEntry): boolean {
  return symbol !== undefined || fingerprint !== undefined;
}

function toEslint(suggestion: Suggestion): Rule.SuggestionReportDescriptor {
  return {
    messageId: suggestion.messageId,
    data: { ...suggestion.data },
    fix: (fixer) =>
      suggestion.edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text)),
  };
}

/** One expression can reach several sinks, and one sink be reached by several calls; said twice is noise. */
function* unique(findings: Iterable<Finding>): Iterable<Finding> {
  const seen = new Set<string>();
  for (const finding of findings) {
    const { messageId, data } = finding;
    const key = JSON.stringify([rangeOf(finding), messageId, data]);
    if (seen.has(key)) continue;
    seen.add(key);
    yield finding;
  }
}
