import type { RuleDescription } from '@magi-guardrail/gate';
import type { Colors } from '../io.js';

/** Everything known about a rule, for a person. */
export function showRule(rule: RuleDescription, colors: Colors): string {
  const { id, title, severity, profiles, instead, document, options, help } = rule;
  const blocks = [
    `${colors.bold(id)}  ${severity}\n${title}.`,
    `${label('Instead', colors)} ${instead}`,
    ...(document ? [`${label('Why', colors)}\n${document.why}`] : []),
    `${label('Profiles', colors)} strict: ${profiles.strict}, standard: ${profiles.standard}`,
    `${label('Weakness', colors)} ${weaknesses(rule).join(', ')}`,
    ...(document?.flagged[0] === undefined
      ? []
      : [example('Reported', document.flagged[0], colors)]),
    ...(document?.safe[0] === undefined ? [] : [example('Not reported', document.safe[0], colors)]),
    ...(options.length === 0 ? [] : [`${label('Options', colors)}\n${showOptions(options)}`]),
    ...(document ? [`${label('No finding', colors)}\n${document.notFindings}`] : []),
    `${label('To permit one', colors)} ${howToAllow(rule)}`,
    ...(help === undefined ? [] : [`${label('More', colors)} ${help}`]),
  ];
  return blocks.join('\n\n');
}

function label(text: string, colors: Colors): string {
  return colors.cyan(`${text}:`);
}

function weaknesses({ cwe, owasp, llm }: RuleDescription): readonly string[] {
  return [
    ...cwe.map((id) => `CWE-${id}`),
    ...editions(owasp).map((it) => `OWASP ${it}`),
    ...editions(llm),
  ];
}

function editions(categories: Readonly<Record<string, readonly string[]>> = {}): readonly string[] {
  return Object.entries(categories).flatMap(([year, ids]) => ids.map((id) => `${id}:${year}`));
}

function example(title: string, code: string, colors: Colors): string {
  return `${label(title, colors)}\n${code.replace(/^/gm, '    ')}`;
}

function showOptions(options: RuleDescription['options']): string {
  return options
    .map((it) => `  ${it.name} (default ${JSON.stringify(it.default)}): ${it.description}`)
    .join('\n');
}

/** What the policy accepts depends on the severity and on nothing else. */
function howToAllow({ severity, kind }: RuleDescription): string {
  const comment = kind === 'code' ? '`eslint-disable-next-line`' : '`secretlint-disable-next-line`';
  if (severity !== 'high') {
    return `a ${comment} comment with the name of the rule and \` -- reason\` behind it.`;
  }
  return kind === 'code'
    ? 'an entry in guardrail.allow.json with reason, approvedBy and expires. No comment switches it off.'
    : '`secrets.allows` in guardrail.config.json, signed with reason, approvedBy and expires. No comment switches it off.';
}
