import { calleeName, unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { endsOf, type End } from './carried.js';

/** Whether a program decides or acts by what a value says, and nothing looks at what it is before. */
export function isTrusted(
  node: TSESTree.Node,
  analysis: Analysis,
  sourceCode: SourceCode,
): boolean {
  const found = endsOf(node, sourceCode).map((end) => useOf(end, analysis));
  return found.includes('acted') && !found.includes('checked');
}

type Use = 'acted' | 'checked' | 'harmless';

function useOf({ node, isPart }: End, analysis: Analysis): Use {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ConditionalExpression':
      return parent.test === node && isPart ? 'acted' : 'harmless';
    case 'LogicalExpression':
      return isPart ? 'acted' : 'harmless';
    case 'UnaryExpression':
      return parent.operator === 'typeof' ? 'checked' : isPart ? 'acted' : 'harmless';
    case 'BinaryExpression':
      return compared(parent, isPart);
    case 'MemberExpression':
      return parent.property === node && parent.computed && isPart ? 'acted' : 'harmless';
    case 'CallExpression':
    case 'NewExpression':
      return given(parent, isPart, analysis);
    default:
      return 'harmless';
  }
}

const ordering: ReadonlySet<string> = new Set(['<', '>', '<=', '>=']);

/** With constants it is compared to know which of them it is, by size whatever it is. */
function compared({ operator }: TSESTree.BinaryExpression, isPart: boolean): Use {
  if (operator === 'in' || operator === 'instanceof') return 'checked';
  return ordering.has(operator) && isPart ? 'acted' : 'harmless';
}

/** What a whole value is given to may well be what checks it. */
function given(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  isPart: boolean,
  analysis: Analysis,
): Use {
  const callee = unwrap(call.callee);
  const name = calleeName(callee);
  if (analysis.called(call).some((path) => checks.test(path))) return 'checked';
  if (name !== undefined && checking.test(name)) return 'checked';
  if (!isPart && callee.type === 'MemberExpression' && callee.computed) return 'acted';
  if (!isPart || (name !== undefined && showing.has(name))) return 'harmless';
  return analysis.called(call).some((path) => harmless.test(path)) ? 'harmless' : 'acted';
}

const checks = /^global\.(?:Array\.isArray|Number\.is\w+|isNaN|isFinite)$/;
/** Silence needs less evidence than a finding: what is called so is taken for a check. */
const checking =
  /^(?:valid|parse|safeParse|check|assert|verify|ensure|decode|cast|coerce|sanitize|is[A-Z]|match$|test$)/i;
const harmless =
  /^global\.(?:console\.|JSON\.|String|Number|parse|Boolean|Math\.|Error|TypeError|Object\.(?:keys|entries|values|freeze)|Response|NextResponse|Set|Map)/;
/** What shows a value, sends it to the one who asked, or puts it into a list. */
const showing: ReadonlySet<string> = new Set(
  'log info warn error debug trace json send end write push unshift concat join stringify enqueue setState'.split(
    ' ',
  ),
);
