import type { Analysis, Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isData } from './data.js';
import { isCode } from './data-url.js';
import { isForeign } from './foreign.js';

/** A name of a module that is not fixed by the program. */
export interface ModuleVerdict {
  readonly hole: Hole;
  readonly isForeign: boolean;
  /** The constant folder it begins with: `./locales/`. */
  readonly folder: string | undefined;
}

/** Judges one place that loads a module; undefined when the program itself fixes which. */
export function judgeModule(use: SinkUse<'module'>, analysis: Analysis): ModuleVerdict | undefined {
  if (isEvaluated(use) || isJson(use)) return undefined;
  const texts = use
    .arguments(use.sink.arguments)
    .flatMap((value) => textsOf(value, analysis))
    .filter((text) => !isCode(text) && !isReadAsData(text, use));
  const open = texts.flatMap((text) => openHoles(text, analysis).map((hole) => ({ hole, text })));
  const worst = open.find(({ hole }) => isForeign(hole)) ?? open[0];
  if (worst === undefined) return undefined;
  return {
    hole: worst.hole,
    isForeign: isForeign(worst.hole),
    folder: folderOf(worst.text, worst.hole, analysis),
  };
}

/** `new Worker(text, { eval: true })` is given a program, not a name. */
function isEvaluated(use: SinkUse<'module'>): boolean {
  return use.argument('1.eval')?.constants?.includes(true) === true;
}

/** `import(name, { with: { type: 'json' } })` refuses everything but data. */
function isJson(use: SinkUse<'module'>): boolean {
  const { constants } = use.argument('1.with.type') ?? {};
  return (
    use.node.type === 'ImportExpression' && constants?.every((each) => each === 'json') === true
  );
}

/** `require(folder + '/package.json')` runs nothing, whatever folder it is. */
function isReadAsData(text: Text, { sink }: SinkUse<'module'>): boolean {
  const end = text.at(-1);
  return typeof end === 'string' && sink.readsAsData?.some((each) => end.endsWith(each)) === true;
}

/** `new URL('./worker.js', import.meta.url).href` names what its first argument says; a list is AMD's. */
function textsOf(value: Value, analysis: Analysis): readonly Text[] {
  const { node, type } = value;
  if (node.type === 'MemberExpression' && isHref(node)) {
    const address = analysis.valueOf(node.object);
    // What `pathToFileURL` gives is known by its text.
    if (address.type !== 'object' || isUrl(address.node, analysis))
      return textsOf(address, analysis);
  }
  if (node.type === 'NewExpression') {
    const [name] = node.arguments;
    const isNamed = name !== undefined && isUrl(node, analysis);
    return isNamed ? analysis.valueOf(name).texts : [];
  }
  return type === 'array' || type === 'function' || type === 'object' ? [] : value.texts;
}

function isUrl(node: TSESTree.Node, analysis: Analysis): boolean {
  return node.type === 'NewExpression' && analysis.called(node).some((name) => urls.has(name));
}

const urls: ReadonlySet<string> = new Set(['global.URL', 'url.URL']);

function isHref({ property, computed }: TSESTree.MemberExpression): boolean {
  return !computed && property.type === 'Identifier' && property.name === 'href';
}

function openHoles(text: Text, analysis: Analysis): readonly Hole[] {
  return text
    .filter((part) => typeof part !== 'string')
    .filter(
      (hole) =>
        !isAllHandedOn(hole) && !isData(hole, analysis) && !staysInFolder(hole, text, analysis),
    );
}

/** `require.apply(this, arguments)`, as bundlers stand in for `require`: its calls name the modules. */
function isAllHandedOn({ node }: Hole): boolean {
  return node.type === 'Identifier' && node.name === 'arguments';
}

/** A name without slashes, of a file that was listed or by a test, after a constant folder. */
function staysInFolder(hole: Hole, text: Text, analysis: Analysis): boolean {
  const { characters } = hole;
  if (characters === undefined || (characters & separators) !== 0n) return false;
  const before = text[text.indexOf(hole) - 1];
  const isAtStart = typeof before === 'string' && before.endsWith('/');
  return isAtStart && folderOf(text, hole, analysis) !== undefined;
}

/** `/` and `\\`, as bits. */
const separators = (1n << 47n) | (1n << 92n);

/** The constant beginning up to the last slash, when it is a relative or absolute path. */
function folderOf(text: Text, hole: Hole, analysis: Analysis): string | undefined {
  const before = text.slice(0, text.indexOf(hole));
  const [first] = before;
  const constant = before.filter((part) => typeof part === 'string').join('');
  const isFixed = before.every((part) => typeof part === 'string' || isData(part, analysis));
  if (!isFixed || first === undefined || !constant.includes('/')) return undefined;
  return constant.slice(0, constant.lastIndexOf('/') + 1);
}
