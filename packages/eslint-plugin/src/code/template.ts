import {
  unwrap,
  type Analysis,
  type Hole,
  type SinkUse,
  type Text,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isData } from './data.js';
import { isForeign } from './foreign.js';

/** Why the source of a template is a mistake: a stranger's, put together, or through its data. */
export interface TemplateVerdict {
  readonly is: 'untrusted' | 'assembled' | 'data';
  readonly hole: Hole;
}

/**
 * Judges one use of a template engine. A source of unknown origin is usually a file; it is a mistake
 * when a stranger chose it, or when the program visibly puts values into it.
 */
export function judgeTemplate(
  use: SinkUse<'template'>,
  analysis: Analysis,
): TemplateVerdict | undefined {
  const { sink } = use;
  const texts = use.arguments(sink.arguments).flatMap((value) => value.texts);
  const foreign = texts.flatMap(holesIn).find(isForeign);
  const [assembled] = texts
    .filter(isPutTogether)
    .flatMap(holesIn)
    .filter((hole) => !isData(hole, analysis) && !isFile(hole, analysis));
  if (foreign !== undefined && (sink.accepts === undefined || assembled !== undefined)) {
    return { is: 'untrusted', hole: foreign };
  }
  if (assembled !== undefined) return { is: 'assembled', hole: assembled };
  const data = sink.data === undefined ? undefined : wholeForeign(use, sink.data);
  return data === undefined ? undefined : { is: 'data', hole: data };
}

function holesIn(text: Text): readonly Hole[] {
  return text.filter((part) => typeof part !== 'string');
}

function isPutTogether(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && part.trim() !== '');
}

/** `'<% open() %>' + fs.readFileSync(file)`: a file is the template also where the program adds to it. */
function isFile({ node, path }: Hole, analysis: Analysis): boolean {
  const made = [node, ...path.map((step) => step.node)].filter(
    ({ type }) => type === 'CallExpression' || type === 'MemberExpression',
  );
  return made.length > 0 && made.every((each) => isContent(each, analysis));
}

/** All of a file, and not what a program reads in it. */
function isContent(node: TSESTree.Node, analysis: Analysis): boolean {
  if (node.type !== 'CallExpression') return false;
  if (analysis.called(node).some((name) => readsFile.test(name))) return true;
  const { callee } = node;
  const isText =
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    ['toString', 'trim'].includes(callee.property.name);
  return isText && isContent(unwrap(callee.object), analysis);
}

const readsFile = /^fs(?:\/promises|\.promises)?\.readFile(?:Sync)?$/;

/** The data are what a stranger sent, not an object that names what is in it. */
function wholeForeign(
  use: SinkUse<'template'>,
  position: NonNullable<SinkUse<'template'>['sink']['data']>,
): Hole | undefined {
  const value = use.argument(position);
  if (value === undefined || value.properties !== undefined) return undefined;
  return value.texts.flatMap((text) => (text.length === 1 ? holesIn(text) : [])).find(isForeign);
}
