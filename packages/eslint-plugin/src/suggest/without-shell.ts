import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Suggestion } from '../rule/define-rule.js';
import { programName } from '../shell/interpreters.js';
import { splitWords } from '../shell/words.js';

/** Programs that are scripts on Windows, which only a shell can start there. */
const scripts = /^(?:npm|npx|pnpm|pnpx|yarn|corepack|tsc|eslint)$|\.(?:cmd|bat)$/i;

/** `spawn('ls', [x], { shell: true })` → `spawn('ls', [x])`, where the arguments already are an array. */
export function suggestWithoutShell(
  use: SinkUse<'shell'>,
  { sourceCode }: { readonly sourceCode: SourceCode },
): readonly Suggestion[] {
  const { node, sink } = use;
  if (sink.shell !== 'option' || use.via !== undefined || node.type !== 'CallExpression') return [];
  const [program, list, ...rest] = node.arguments;
  if (list?.type !== 'ArrayExpression' || program === undefined || !isPlain(program)) return [];
  if (!list.elements.every(isOneWord)) return [];
  const options = rest.find((each) => each.type === 'ObjectExpression');
  const edit = options && withoutProperty(sourceCode, options);
  return edit === undefined ? [] : [{ messageId: 'removeShell', edits: [edit] }];
}

/** One constant word that every platform can start without a shell. */
function isPlain(program: TSESTree.CallExpressionArgument): boolean {
  if (program.type !== 'Literal' || typeof program.value !== 'string') return false;
  const text = program.value;
  return (
    !/\s/.test(text) && !scripts.test(text) && !scripts.test(programName({ parts: [text] }) ?? '')
  );
}

/** A constant that the shell would not have changed: no glob, no variable, no space. */
function isOneWord(element: TSESTree.Expression | TSESTree.SpreadElement | null): boolean {
  if (element?.type !== 'Literal' || typeof element.value !== 'string') return true;
  const { words, plain } = splitWords([element.value]);
  return plain && words.length === 1 && words[0]?.parts.join('') === element.value;
}

/** Takes `shell` out of the options, and the options out of the call when nothing is left of them. */
function withoutProperty(
  sourceCode: SourceCode,
  options: TSESTree.ObjectExpression,
): Edit | undefined {
  const at = options.properties.findIndex(isShell);
  const property = options.properties[at];
  // What is spread into the options may bring a `shell` of its own.
  if (property === undefined || options.properties.some(({ type }) => type !== 'Property')) {
    return undefined;
  }
  const only = options.properties.length === 1;
  const [start, end] = only ? options.range : property.range;
  const { text } = sourceCode;
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0] ?? '';
  const isLast = only || at === options.properties.length - 1;
  if (!isLast) return { range: [start, end + after.length], text: '' };
  const before = /,\s*$/.exec(text.slice(0, start))?.[0] ?? '';
  return { range: [start - before.length, end], text: '' };
}

function isShell(property: TSESTree.ObjectLiteralElement): boolean {
  return (
    property.type === 'Property' &&
    !property.computed &&
    property.key.type === 'Identifier' &&
    property.key.name === 'shell'
  );
}
