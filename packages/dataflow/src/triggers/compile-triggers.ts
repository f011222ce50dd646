import { caller, searchFor, searchOf, strangers } from '../flow-kinds.js';
import type { LibraryModel, ShapeModel, SinkModel } from '../model.js';
import { unknownObject } from '../model-node.js';
import { moduleKey } from '../module-key.js';
import { anyMention, loadingOf, namesIn, type Mention } from './mention.js';

/** A file without any of this cannot reach a sink. */
export interface Triggers {
  /** Modules, and ways to reach something without its name: apart, for together they are slower. */
  readonly loading: readonly Mention[];
  /** Calls of objects known by their name alone. */
  readonly objects: Mention;
  /** Texts that begin like some evidence. */
  readonly evidence: RegExp;
  /** The globals, as words in a text; comments use them, too. */
  readonly globals: readonly string[];
  /** The same as names. */
  readonly globalNames: ReadonlySet<string>;
  readonly credentials: Takers;
  /** The libraries that bring what a model wrote or what it gives to tools. */
  readonly strangers: Mention;
  readonly answering: Takers;
  /** The libraries and names by which something comes from the callers of a server. */
  readonly callers: Mention;
  readonly files: Takers;
  /** What is looked for by its name. */
  readonly named: Takers;
}

/** What a file must hold to give something to a sink of some kind: one of these. */
export type Takers = readonly Taker[];

/** A library, or what its objects are called where none is named, and the names of what takes it. */
interface Taker {
  readonly library: Mention;
  readonly names: Mention;
}

/** Ways of the language to reach something without writing its name. */
const disguises = [
  String.raw`\b(?:globalThis|window|self|global)\s*(?:\?\.)?\s*\[`,
  String.raw`\b(?:require|import|getBuiltinModule)\s*\(\s*(?!(?:'[^']*'|"[^"]*"|\x60[^\x60$]*\x60)\s*\))`,
  String.raw`\bimport\s*\(\s*['"\x60]\s*data:`,
  String.raw`=\s*(?:require|globalThis|global|window|self)\s*(?:[;,)]|$)`,
  String.raw`[(,]\s*(?:globalThis|global)\s*[,)]`,
  String.raw`\b(?:module|mainModule)\s*(?:\?\.)?\s*\[`,
  String.raw`\brequire\s*\.\s*(?:call|apply|bind|resolve)\b`,
  String.raw`\b_(?:compile|load)\s*\(`,
  String.raw`\.constructor\b|['"\x60]constructor['"\x60]`,
  String.raw`\{\s*constructor\s*:`,
  String.raw`\bReflect\s*\.\s*get\b`,
] as const;

/** Every module has these; only with a name that is not plain text are they of interest. */
const loaders: ReadonlySet<string> = new Set([
  'require',
  'import',
  'module',
  // Other windows: what is reached through them has a name of its own.
  'top',
  'parent',
  'frames',
  'open',
]);

/** What has to stand in a file that reaches a sink of the models: sources and sanitizers alone do no harm. */
export function compileTriggers(models: readonly LibraryModel[]): Triggers {
  const dangerous = models.filter(({ sinks = [] }) =>
    sinks.some((each) => !isCredential(each) && !isFile(each) && searchOf(each) === 'always'),
  );
  const bringing = models.filter(({ sources = [] }) =>
    sources.some(({ label }) => strangers.includes(label)),
  );
  const hasFiles = models.some(({ sinks = [] }) => sinks.some(isFile));
  const modules = dangerous.flatMap(({ modules: names = [] }) => names.map(moduleKey));
  const globals = dangerous
    .filter((model) => !isRandom(model))
    .flatMap(({ globals: names = [] }) => names)
    .filter((name) => !loaders.has(name) && name !== unknownObject);
  const generators = dangerous.filter(isRandom);
  const words = [...globals, ...generators.flatMap(membersOf)];
  const named = dangerous.filter(({ globals: names = [] }) => names.includes(unknownObject));
  const objects = named.flatMap(({ types = {} }) => Object.values(types).flat());
  const evidence = dangerous.flatMap(({ sinks = [] }) => sinks.flatMap(evidenceOf));
  // Files are written everywhere, logs seldom.
  const disguised = [...disguises, ...(hasFiles ? [String.raw`\.log['"\x60]`] : [])];
  return {
    loading: [
      ...loadingOf(modules),
      { words: undefined, expression: new RegExp(disguised.join('|')) },
    ],
    objects: anyMention(namesIn([...new Set(objects)], String.raw`\s*\??\.\s*[a-z]`)),
    globals: [...new Set(words)],
    evidence: new RegExp(
      evidence.length === 0
        ? '(?!)'
        : String.raw`['"\x60](?:[\s(]|\\[nrt])*(?:${evidence.join('|')})`,
      'i',
    ),
    globalNames: new Set([...globals, ...generators.flatMap(({ globals: names = [] }) => names)]),
    credentials: takersOf(models, isCredential),
    answering: takersOf(models, isAnswer),
    strangers: textOf(
      bringing.flatMap(({ modules = [] }) => modules),
      bringing.flatMap(({ globals = [] }) => globals),
    ),
    callers: callersIn(models),
    files: takersOf(models, takesFile),
    named: takersOf(models, isNamed),
  };
}

/** What brings something of a caller: a library, a global, or a function that looks like a handler. */
function callersIn(models: readonly LibraryModel[]): Mention {
  const bringing = models.filter(({ sources = [] }) =>
    sources.some(({ label }) => label === caller),
  );
  return anyMention([
    textOf(
      bringing.flatMap(({ modules = [] }) => modules),
      bringing.flatMap(({ globals = [] }) => globals),
    ),
    ...namesIn(
      bringing.flatMap((model) =>
        (model.shapes ?? []).flatMap((each) => namesOfShape(each, model)),
      ),
    ),
  ]);
}

/** Words of which one stands in every file that has something of this shape. */
function namesOfShape(
  { type, directive, exported, parameters, reads }: ShapeModel,
  { types = {}, sources = [] }: LibraryModel,
): readonly string[] {
  if (directive !== undefined) return [directive];
  if (parameters !== undefined) return parameters[Number.parseInt(reads?.[0] ?? '0', 10)] ?? [];
  if (exported?.includes('default') === false) return exported;
  const paths = [...Object.values(types).flat(), ...sources.flatMap(({ values }) => values)];
  return paths.flatMap((path) => new RegExp(String.raw`^${type}\.([\w$]+)`).exec(path)?.[1] ?? []);
}

function isNamed(sink: SinkModel): boolean {
  return searchOf(sink) === 'named';
}

function takesFile({ kind }: SinkModel): boolean {
  return searchFor(kind) === 'file';
}

function isAnswer({ kind }: SinkModel): boolean {
  return searchFor(kind) === 'answer';
}

/** A global that most files use for something else: its member `random` stands for it. */
function isRandom({ globals = [], sinks = [] }: LibraryModel): boolean {
  return globals.length > 0 && sinks.length > 0 && sinks.every(({ kind }) => kind === 'random');
}

function membersOf({ sinks = [] }: LibraryModel): readonly string[] {
  return sinks.flatMap(({ calls }) => calls.map((path) => path.split('.').at(-1) ?? path));
}

function isCredential({ kind }: SinkModel): boolean {
  return kind === 'credential';
}

/** What is called by the name of a default export is named by the importer, and any name will do. */
function takersOf(models: readonly LibraryModel[], isTaken: (sink: SinkModel) => boolean): Takers {
  return models.flatMap((model) => {
    const paths = (model.sinks ?? []).filter(isTaken).flatMap(({ calls }) => calls);
    if (paths.length === 0) return [];
    const names = [...new Set(paths.map(lastName))];
    // Bluebird makes `readFileAsync` of `readFile`.
    const promised = names.map((each) => `${each}Async`);
    const name = names.includes('default')
      ? anything
      : anyMention(namesIn([...names, ...promised]));
    return [{ library: waysTo(model, paths), names: name }];
  });
}

const anything: Mention = { words: undefined, expression: /(?:)/ };

/** `json` of `Response.json`, `Response` of `new Response()`, `use` of `use(0)#1`, a callback that it gives a function. */
export function lastName(path: string): string {
  const called = path.replace(/(?:\([^()]*\)|[#/][\d*]+)+$/, '');
  return /([\w$]+)\W*$/.exec(called)?.[1] ?? '';
}

/** What stands in a file that has one of these sinks: its library, or a parameter by which a shape is known. */
function waysTo(
  { modules = [], globals = [], types = {}, shapes = [] }: LibraryModel,
  paths: readonly string[],
): Mention {
  const seen = new Set(paths);
  for (const path of seen) {
    const [owner = ''] = /^[\w$]+/.exec(path.replace(/^new /, '')) ?? [];
    for (const way of types[owner] ?? []) seen.add(way);
  }
  const given = shapes.flatMap(({ type, parameters }) =>
    [...seen].flatMap((path) => {
      const [, of, at] = /^([\w$]+)#(\d+)/.exec(path) ?? [];
      return of === type ? (parameters?.[Number(at)] ?? ['']) : [];
    }),
  );
  const others = globals.filter((name) => name !== unknownObject);
  const isOfNobody = others.length < globals.length && modules.length + others.length === 0;
  if (given.includes('') || isOfNobody) return anything;
  const members = namesIn([...new Set(given)], String.raw`\s*\??\.\s*[a-z]`);
  return anyMention([textOf(modules, others), ...members]);
}

/** Text that loads one of these modules, or names one of these globals. */
function textOf(modules: readonly string[], globals: readonly string[]): Mention {
  return anyMention([
    ...loadingOf([...new Set(modules.map(moduleKey))]),
    ...namesIn([...new Set(globals)]),
  ]);
}

function isFile(sink: SinkModel): boolean {
  return sink.kind === 'log' && sink.file !== undefined;
}

/** In the text of a file a statement can stand in several pieces, though not far from one another. */
function evidenceOf(sink: SinkModel): readonly string[] {
  const { evidence = [] } = sink.kind === 'sql' ? sink : {};
  return evidence.map((each) => each.replaceAll('[^]*?', '[^]{0,1000}?'));
}
