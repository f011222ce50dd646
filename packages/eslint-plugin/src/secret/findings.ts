import type { TSESTree } from '@typescript-eslint/types';
import { calledText } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { shorten } from '../rule/quote.js';
import { isTest } from '../rule/test-file.js';
import { suggestEnvironment } from '../suggest/environment.js';
import { fallbacksIn } from './fallback.js';
import { secretsIn, type Found } from './find.js';
import { givenIn, type Given } from './given.js';
import { nameOf } from './name.js';
import { isCertain } from './certain.js';
import { isPublicKey } from './public.js';
import { watchOf } from './watch.js';

type Findings = Generator<Finding & { readonly node: TSESTree.Node }>;

/** Every secret of a file, each once: first what tells what it is, then what is used as one. */
export function* hardcoded(check: Check<object>): Generator<Finding> {
  const reported: TSESTree.Node[] = [];
  const mayBeMadeUp = isTest(check.file);
  const ways = [
    known(check, mayBeMadeUp),
    ...(mayBeMadeUp ? [] : [given(check), fallbacks(check)]),
  ];
  for (const findings of ways) {
    const before = [...reported];
    for (const finding of findings) {
      if (before.some((node) => overlap(node, finding.node))) continue;
      reported.push(finding.node);
      yield finding;
    }
  }
}

function overlap(left: TSESTree.Node, right: TSESTree.Node): boolean {
  return left.range[0] < right.range[1] && right.range[0] < left.range[1];
}

function* known(check: Check<object>, mayBeMadeUp: boolean): Findings {
  const { sourceCode, analysis, settings } = check;
  for (const found of secretsIn(sourceCode, analysis, watchOf(settings))) {
    const { node, range = node.range, format, isAssembled = false } = found;
    // Tests put together what no scanner shall take for a secret.
    if (mayBeMadeUp && (isAssembled || !isCertain(format))) continue;
    if (format.isGeneric === true && isPublicKey(node, analysis)) continue;
    const { variable } = format;
    yield {
      node,
      range,
      messageId: 'known',
      data: { what: whatOf(found), line: lineOf(range, check), instead: format.instead },
      suggestions: suggestEnvironment({ variable, ...found }, sourceCode),
    };
  }
}

/** Provider and kind, for a sentence: `GitHub token`; without a provider the name that it has. */
function whatOf({ format, name }: Found): string {
  const kind = format.kind.replace('-', ' ');
  if (format.isGeneric !== true) return `${format.provider} ${kind}`;
  const last = name?.split('.').at(-1);
  return last === undefined ? kind : `${kind} \`${shorten(last)}\``;
}

function* given(check: Check<object>): Findings {
  const { sourceCode } = check;
  for (const { use, node } of givenIn(check)) {
    const { is } = use.sink;
    // What stands before it in the call names something else: `createHmac('sha256', key)`.
    const name = node.parent === use.node ? undefined : nameOf(node);
    const variable =
      use.sink.variable ?? (is === 'key' && name === undefined ? 'SECRET_KEY' : undefined);
    yield {
      node,
      messageId: 'given',
      data: {
        call: calledText(sourceCode, use),
        is,
        line: lineOf(node.range, check),
        harm: harms[is],
      },
      suggestions: suggestEnvironment({ node, variable, name }, sourceCode),
    };
  }
}

const harms: Readonly<Record<Given['use']['sink']['is'], string>> = {
  key: 'forge or read what it seals',
  password: 'sign in with it',
  token: 'act in your name',
};

function* fallbacks(check: Check<object>): Findings {
  const { sourceCode, settings } = check;
  for (const { node, variable } of fallbacksIn(sourceCode, watchOf(settings))) {
    yield {
      node,
      messageId: 'fallback',
      data: { variable, line: lineOf(node.range, check) },
      suggestions: suggestEnvironment({ node, variable }, sourceCode),
    };
  }
}

function lineOf([start]: readonly [number, number], { sourceCode }: Check<object>): string {
  return String(sourceCode.getLocFromIndex(start).line);
}
