import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type {
  SecretLintRuleCreator,
  SecretLintRulePresetContext,
  SecretLintRuleReportHandler,
  SecretLintSourceCode,
} from '@secretlint/types';
import { foundIn, type FileFound } from './found.js';
import { isGiven, masked } from './masked.js';
import type { Settings } from './options/settings.js';
import { secretsRule } from './secrets-rule.js';
import { always, needOf, type Need } from './upstream.js';

type Rule = SecretLintRuleCreator<unknown>;

interface Upstream {
  readonly rule: Rule;
  readonly need: Need | undefined;
}

/** The rules under some settings. */
interface Rules {
  /** The one that every file has, and that runs the others where they are needed. */
  readonly high: Rule;
  readonly others: ReadonlyMap<'medium' | 'low', Rule>;
  readonly upstream: readonly Upstream[];
  /** By what tells one configuration of these settings from another. */
  readonly plans: Map<number, Plan>;
}

/** Which upstream rules have something to do in a configuration. */
interface Plan {
  readonly everywhere: readonly Rule[];
  readonly where: readonly { readonly need: Need; readonly rules: readonly Rule[] }[];
}

const known = new WeakMap<Settings, Rules>();

function rulesOf(settings: Settings): Rules {
  const rules = known.get(settings) ?? {
    high: secretsRule('high', settings),
    others: new Map([
      ['medium', secretsRule('medium', settings)],
      ['low', secretsRule('low', settings)],
    ] as const),
    // Upstream's filter for comments is left out: it would silence live credentials, and without any reason.
    upstream: recommended
      .filter(({ meta: { id } }) => !id.endsWith('-filter-comments') && !settings.isOff(id))
      .map((rule) => ({ rule: masked(rule, settings), need: needOf(rule, settings) })),
    plans: new Map<number, Plan>(),
  };
  known.set(settings, rules);
  return rules;
}

/** Every rule under some settings, ours first. */
export function allRules(settings: Settings): readonly Rule[] {
  const { high, others, upstream } = rulesOf(settings);
  return [high, ...others.values(), ...upstream.map(({ rule }) => rule)];
}

/**
 * Registers what one file needs. secretlint takes longer to register thirty rules than we take to search a
 * file, and most of them know nothing that our formats do not. So all are registered for the first file of a
 * configuration, which shows those that the user has given options to. From then on these are, and the
 * others when the file turns out to need them.
 */
export function register(settings: Settings, context: SecretLintRulePresetContext): void {
  const rules = rulesOf(settings);
  const { high, plans } = rules;
  const meta = new Asked(high.meta);
  context.registerRule({
    messages: high.messages,
    meta,
    create(own, options) {
      const handler = high.create(own, options);
      return {
        file(source) {
          if (!plan) return handler.file?.(source);
          const found = foundIn(source, settings);
          // Nothing to be told of most files, and no promise to be made for them.
          if (!(found instanceof Promise) && isIdle(plan, source, found)) return undefined;
          return run({ rules, plan, handler, context, source, found });
        },
      };
    },
  });
  const configuration = meta.times;
  const plan = plans.get(configuration);
  if (plan) for (const rule of plan.everywhere) context.registerRule(rule);
  else plans.set(configuration, registerAll(rules, context));
}

/**
 * What a rule says of itself, and how often its id was asked for: secretlint asks once more for each rule that
 * is configured beside the options, and in no other way shows that there are any.
 */
class Asked implements Meta {
  times = 0;
  readonly type: Meta['type'];
  readonly recommended: boolean;
  readonly supportedContentTypes: Meta['supportedContentTypes'];
  readonly docs: NonNullable<Meta['docs']>;
  readonly #id: string;

  constructor({ id, type, recommended, supportedContentTypes, docs }: Meta) {
    this.#id = id;
    this.type = type;
    this.recommended = recommended;
    this.supportedContentTypes = supportedContentTypes;
    this.docs = docs ?? { url: '' };
  }

  get id() {
    this.times += 1;
    return this.#id;
  }
}

type Meta = Rule['meta'];

function registerAll({ others, upstream }: Rules, context: SecretLintRulePresetContext): Plan {
  for (const rule of others.values()) context.registerRule(rule);
  const everywhere: Rule[] = [];
  const where = new Map<Need, Rule[]>();
  for (const { rule, need } of upstream) {
    let isConfigured = false;
    context.registerRule({
      ...rule,
      create(own, options) {
        isConfigured = isGiven(options);
        return rule.create(own, options);
      },
    });
    if (isConfigured || need === always) everywhere.push(rule);
    else if (need) where.set(need, [...(where.get(need) ?? []), rule]);
  }
  return { everywhere, where: [...where].map(([need, rules]) => ({ need, rules })) };
}

function isIdle({ where }: Plan, source: SecretLintSourceCode, found: FileFound): boolean {
  return found.reports.length === 0 && !where.some(({ need }) => need(source, found.reading));
}

interface Run {
  readonly rules: Rules;
  readonly plan: Plan;
  /** Of the rule that every file has. */
  readonly handler: SecretLintRuleReportHandler;
  readonly context: SecretLintRulePresetContext;
  readonly source: SecretLintSourceCode;
  readonly found: FileFound | Promise<FileFound>;
}

async function run({ rules, plan, handler, context, source, found }: Run): Promise<void> {
  const { reading, reports } = await found;
  await handler.file?.(source);
  const told = new Set(reports.map(({ match }) => match.severity));
  const needed = [
    ...[...rules.others].filter(([severity]) => told.has(severity)).map(([, rule]) => rule),
    ...plan.where.filter(({ need }) => need(source, reading)).flatMap((each) => each.rules),
  ];
  for (const rule of needed) await registered(rule, context).file?.(source);
}

/** What a rule does that is registered too late to be called by secretlint. */
function registered(rule: Rule, context: SecretLintRulePresetContext): SecretLintRuleReportHandler {
  let handler: SecretLintRuleReportHandler = {};
  context.registerRule({
    ...rule,
    create: (own, options) => (handler = rule.create(own, options)),
  });
  return handler;
}
