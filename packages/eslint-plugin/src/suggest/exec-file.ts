import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Suggestion } from '../rule/define-rule.js';
import { isEscaped } from '../shell/escaped.js';
import { findScript, programName } from '../shell/interpreters.js';
import { splitWords, type Word } from '../shell/words.js';
import { importBeside, isUsedOnce } from './import-edit.js';
import { partsOf, type Parts } from './parts.js';
import { textOf, toSource } from './source.js';
import { stringText } from './string-text.js';

const withoutShell = new Map([
  ['child_process.exec', 'execFile'],
  ['child_process.execSync', 'execFileSync'],
]);

/** `exec('tar -xf ' + file)` → `execFile('tar', ['-xf', file])`, where that is surely the same. */
export function suggestExecFile(
  use: SinkUse<'shell'>,
  { sourceCode }: { readonly sourceCode: SourceCode },
): readonly Suggestion[] {
  const { node } = use;
  const replacement = withoutShell.get(use.name.replace(/^node:/, ''));
  if (replacement === undefined || node.type !== 'CallExpression' || use.via !== undefined)
    return [];
  const [command, ...rest] = node.arguments;
  const words = command === undefined ? undefined : plainWords(command);
  if (command === undefined || words === undefined || hasShellOption(use, rest)) return [];
  if (isQuotedFor(use, words)) return [];
  const callee = renamed(sourceCode, node.callee, replacement);
  if (callee === undefined) return [];
  const [program, ...parameters] = words.map(({ parts }) => wordText(sourceCode, parts));
  const text = `${program ?? ''}, [${parameters.join(', ')}]`;
  const edits = [...callee.edits, { range: command.range, text }];
  return [{ messageId: 'useExecFile', data: { call: callee.name }, edits }];
}

/** One argument, which must be a string: a shell would have read the text of any other value. */
function wordText(sourceCode: SourceCode, parts: Parts): string {
  const [only] = parts;
  const isValue = parts.length === 1 && only !== undefined && typeof only !== 'string';
  return isValue ? stringText(sourceCode, only) : toSource(sourceCode, parts);
}

/** The words of a command without shell syntax, each value bare or hugged by its quotes. */
function plainWords(command: TSESTree.Node): readonly Word<TSESTree.Expression>[] | undefined {
  const parts = partsOf(command);
  if (parts === undefined) return undefined;
  const { words, plain } = splitWords(parts);
  const [program] = words;
  // A bare value could have been several words; that only a reader can decide, and it is a suggestion.
  if (!plain || program?.parts.some((part) => typeof part !== 'string') !== false) return undefined;
  const needsShell = /^(?:cd|export|source|\.|set|alias|exit|type|ulimit|umask)$/;
  if (needsShell.test(programName(program) ?? '') || findScript(words) !== undefined)
    return undefined;
  return words;
}

/** Without a shell the quotes that somebody put into a value would arrive with it. */
function isQuotedFor(use: SinkUse<'shell'>, words: readonly Word<TSESTree.Expression>[]): boolean {
  const { texts = [] } = use.argument(use.sink.command) ?? {};
  const isSafeWord = texts
    .flat()
    .some((part) => typeof part !== 'string' && part.safeFor.has('shell-word'));
  return (
    isSafeWord ||
    words.some(({ parts }) => parts.some((part) => typeof part !== 'string' && isEscaped(part)))
  );
}

function hasShellOption(use: SinkUse<'shell'>, rest: readonly TSESTree.Node[]): boolean {
  const options = use.sink.options === undefined ? undefined : use.argument(use.sink.options);
  return (
    rest.some(({ type }) => type === 'SpreadElement') || options?.properties?.has('shell') === true
  );
}

interface Renamed {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** `exec` → `execFile` with its import; `cp.exec` → `cp.execFile`. */
function renamed(
  sourceCode: SourceCode,
  callee: TSESTree.Expression,
  replacement: string,
): Renamed | undefined {
  if (callee.type === 'Identifier') {
    const promisified = renamedInside(sourceCode, callee, replacement);
    if (promisified !== undefined) return promisified;
    const imported = importBeside(sourceCode, callee.name, replacement);
    if (imported === undefined) return undefined;
    return {
      ...imported,
      edits: [...imported.edits, { range: callee.range, text: imported.name }],
    };
  }
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return undefined;
  if (callee.object.type !== 'Identifier' || callee.property.type !== 'Identifier')
    return undefined;
  const name = `${textOf(sourceCode, callee.object)}.${replacement}`;
  return { name, edits: [{ range: callee.property.range, text: replacement }] };
}

/** `const run = promisify(exec)` → `promisify(execFile)`, when nothing else calls `run`. */
function renamedInside(
  sourceCode: SourceCode,
  callee: TSESTree.Identifier,
  replacement: string,
): Renamed | undefined {
  const declarator = declaratorOf(sourceCode, callee);
  if (declarator?.init?.type !== 'CallExpression') return undefined;
  const [inner] = declarator.init.arguments;
  if (inner === undefined || inner.type === 'SpreadElement') return undefined;
  if (declarator.init.arguments.length !== 1 || !isUsedOnce(sourceCode, declarator, callee.name)) {
    return undefined;
  }
  const changed = renamed(sourceCode, inner, replacement);
  return changed && { name: callee.name, edits: changed.edits };
}

/** The `const` of this file that gives the name its value, unless it is exported. */
function declaratorOf(
  { scopeManager }: SourceCode,
  { name }: TSESTree.Identifier,
): TSESTree.VariableDeclarator | undefined {
  const found = scopeManager.scopes.flatMap((scope) => scope.set.get(name) ?? []);
  const [definition, ...others] = found.flatMap(({ defs }) => defs);
  // ESLint types the tree by ESTree; the parsers it runs with deliver this richer one.
  const node = definition?.node as TSESTree.Node | undefined;
  if (others.length > 0 || node?.type !== 'VariableDeclarator') return undefined;
  return node.parent.parent.type === 'ExportNamedDeclaration' ? undefined : node;
}
