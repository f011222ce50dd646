import type { Analysis, SinkUse } from '@magi-guardrail/dataflow';
import { judgeCode } from '../code/judge.js';
import { answeredPages } from '../output/answered.js';
import { chooser } from '../output/chosen.js';
import { dispatched } from '../output/dispatch.js';
import { finding } from '../output/finding.js';
import { judgeAddress, judgeFile, judgeMarkup } from '../output/judge.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { modelOutput } from '../rule/standards.js';
import { nodesOf } from '../rule/tree.js';

/** What a model writes is a stranger's text: it becomes no markup, path, address or name of a function unchecked. */
export default defineRule({
  name: 'no-unvalidated-model-output',
  description:
    'Disallow markup, written files, addresses and calls that a language model chooses without a check',
  instead:
    'Sanitize the markup, and choose files, hosts and functions from what the program lists.',
  severity: 'high',
  cwe: [79, 22, 918, 470],
  ...modelOutput,
  messages: {
    markup:
      '`{{call}}` reads {{source}} as markup, and {{who}}: a script in it runs (CWE-79). {{instead}}',
    page: 'What is answered is a page, {{source}} in it is read as markup, and {{who}}: a script in it runs (CWE-79). {{instead}}',
    file: '`{{call}}` changes the file that {{source}} names, and {{who}}: `..` leads out of any folder (CWE-22). Use `path.basename`, or resolve it and check that it begins with your folder and a separator.',
    address:
      '`{{call}}` connects to the host that {{source}} names, and {{who}}: internal ones are in reach (CWE-918). Check `new URL(…).hostname` against a list of constants first.',
    function:
      '`{{call}}` is called by the name in {{source}}, and {{who}}: inherited functions are in reach (CWE-470). Check `Object.hasOwn(…)` first, or keep the functions in a `Map`.',
  },
  *check(check) {
    const { analysis } = check;
    for (const use of analysis.sinks('html')) {
      if (isScript(use, analysis)) continue;
      yield* finding(use, judgeMarkup(use, analysis), 'markup', check);
    }
    for (const use of analysis.sinks('file')) {
      if (use.sink.access === 'write') yield* finding(use, judgeFile(use), 'file', check);
    }
    for (const use of analysis.sinks('network')) {
      yield* finding(use, judgeAddress(use), 'address', check);
    }
    yield* pages(check);
    yield* dispatches(check);
  },
});

/** The text of a script is no markup; `no-eval` reports it. */
function isScript({ node }: SinkUse<'html'>, analysis: Analysis): boolean {
  if (node.type !== 'AssignmentExpression') return false;
  return analysis
    .sinks('code')
    .some((use) => use.node === node && judgeCode(use, analysis) !== undefined);
}

function* pages({ analysis, sourceCode }: Check<object>): Iterable<Finding> {
  for (const { body, hole } of answeredPages(analysis, sourceCode)) {
    const data = {
      source: mention(sourceCode, hole),
      who: chooser(hole),
      instead: 'Escape it with `escape-html`, or sanitize the markup with `sanitize-html`.',
    };
    yield { node: body, messageId: 'page', data };
  }
}

function* dispatches({ analysis, sourceCode }: Check<object>): Iterable<Finding> {
  if (!analysis.canBring('model') && !analysis.canBring('tool-argument')) return;
  for (const node of nodesOf(sourceCode)) {
    if (node.type !== 'CallExpression') continue;
    const call = dispatched(node, analysis, sourceCode);
    if (call === undefined) continue;
    const data = {
      call: quote(sourceCode, call.member),
      source: mention(sourceCode, call.hole),
      who: chooser(call.hole),
    };
    yield { node: call.member.property, messageId: 'function', data };
  }
}
