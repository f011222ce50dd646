import type { Analysis, CodeCondition, SinkUse } from '@magi-guardrail/dataflow';
import { staticKey, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether that is so without which a text is no code. */
export function holds(
  use: SinkUse<'code'>,
  { position, of, is, begins }: CodeCondition,
  analysis: Analysis,
): boolean {
  const value = of === 'receiver' ? use.receiver?.argument(position) : use.argument(position);
  const isMet = (constant: unknown) =>
    begins === undefined
      ? constant === is
      : typeof constant === 'string' && constant.toLowerCase().startsWith(begins);
  return value?.constants?.some(isMet) === true && !isCopied(use) && !isOfData(use, analysis);
}

/** `script.text = other.textContent` makes a script run that stood in the page already. */
function isCopied({ node }: SinkUse<'code'>): boolean {
  if (node.type !== 'AssignmentExpression') return false;
  const value = unwrap(node.right);
  if (value.type !== 'MemberExpression') return false;
  return texts.has(staticKey(value.property, value.computed) ?? '');
}

const texts: ReadonlySet<string> = new Set(['text', 'textContent', 'innerText', 'innerHTML']);

/** `script.type = 'application/ld+json'`: the page runs nothing of what it does not know. */
function isOfData({ node }: SinkUse<'code'>, analysis: Analysis): boolean {
  const element = elementOf(node);
  if (element?.type !== 'Identifier') return false;
  return analysis.referencesOf(element).some((each) => {
    const type = typeGiven(each);
    if (type === undefined) return false;
    const { constants = [''] } = analysis.valueOf(type);
    return !constants.some((one) => running.test(String(one)));
  });
}

const running =
  /^(?:(?:text|application)\/(?:java|ecma|j|x-java|live)script.*|module|babel|text\/babel)$/i;

function elementOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const target =
    node.type === 'AssignmentExpression'
      ? node.left
      : node.type === 'CallExpression'
        ? unwrap(node.callee)
        : undefined;
  return target?.type === 'MemberExpression' ? unwrap(target.object) : undefined;
}

/** What is given to `type` of an element: `script.type = …`, `script.setAttribute('type', …)`. */
function typeGiven(element: TSESTree.Node): TSESTree.Node | undefined {
  const { parent: member } = element;
  if (member?.type !== 'MemberExpression' || member.object !== element) return undefined;
  const { parent } = member;
  const key = staticKey(member.property, member.computed);
  if (parent.type === 'AssignmentExpression' && parent.left === member) {
    return key === 'type' ? parent.right : undefined;
  }
  if (key !== 'setAttribute' || parent.type !== 'CallExpression') return undefined;
  const [name, value] = parent.arguments;
  return name?.type === 'Literal' && name.value === 'type' ? value : undefined;
}
