import { climbingIn } from '../path/climbing.js';
import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { suggestInsideFolder } from '../suggest/inside-folder.js';

const INSIDE =
  'Use `path.basename` for a name; resolve a path, and check that it begins with your folder and `path.sep`.';

/** What a caller sends names no file outside of the folder that is meant. */
export default defineRule({
  name: 'no-path-traversal',
  description: 'Disallow paths that lead out of their folder where a request or an archive says so',
  instead: 'Keep the path inside of a folder of yours: check it once it is resolved.',
  severity: 'medium',
  cwe: [22, 23, 73],
  owasp: { '2021': ['A01'], '2025': ['A01'] },
  messages: {
    read: '`{{call}}` reads the file that {{source}} names, and it comes from outside: `..` leads out of any folder (CWE-22). {{instead}}',
    enter:
      '`{{call}}` works in the folder that {{source}} names, and it comes from outside: `..` leads out of any folder (CWE-22). {{instead}}',
    write:
      '`{{call}}` changes the file that {{source}} names, and it comes from outside: `..` leads out of any folder (CWE-22). {{instead}}',
    useBaseName: 'Take the name at the end only: `{{call}}`.',
    useRoot: 'Let the function keep to the folder: `{{options}}`.',
  },
  *check({ analysis, sourceCode }) {
    if (!analysis.canBring('remote')) return;
    for (const use of analysis.sinks('file')) {
      const [hole, ...others] = climbingIn(use);
      if (hole === undefined) continue;
      const isOne = others.every(({ node }) => node === hole.node);
      yield {
        node: placeOf(use, hole.node),
        messageId: use.sink.access,
        data: {
          call: calledText(sourceCode, use),
          source: mention(sourceCode, hole),
          instead: advice(sourceCode, use, INSIDE),
        },
        suggestions: isOne ? suggestInsideFolder(use, hole, sourceCode) : [],
      };
    }
  },
});
