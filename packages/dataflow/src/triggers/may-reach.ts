import type { Takers, Triggers } from './compile-triggers.js';
import { isMentioned, mayBeMentioned, type Mention } from './mention.js';

/**
 * Whether a file with this text may reach a sink or feed one that takes credentials, said without
 * parsing it: where this says no, no {@link Analysis} of the file knows a sink.
 */
export function mayReachSinks(text: string, triggers: Triggers): boolean {
  return (
    canConcern(text, triggers) ||
    takesCredentials(text, triggers) ||
    namesStranger(text, triggers) ||
    answersErrors(text, triggers) ||
    (takesFiles(text, triggers) && namesCaller(text, triggers)) ||
    namesSink(text, triggers) ||
    hidesName.test(text)
  );
}

/** Whether a file that is not parsed yet can reach a sink, but for {@link mayReachSinks}. */
export function canConcern(text: string, triggers: Triggers): boolean {
  return hasTrigger(text, triggers) || namesGlobal(text, triggers);
}

/** Whether a file can give a constant to what takes a credential. */
export function takesCredentials(text: string, triggers: Triggers): boolean {
  return usesAny(triggers.credentials, text);
}

/** Whether a file loads a library through which a model or a tool gives it something. */
export function namesStranger(text: string, { strangers }: Triggers): boolean {
  return isMentioned(strangers, text);
}

/** Whether a file can answer a request with an error. */
export function answersErrors(text: string, { answering }: Triggers): boolean {
  return mayBeMentioned(errors, text) && usesAny(answering, text);
}

/** Whether a file can be given something by the callers of a server. */
export function namesCaller(text: string, { callers }: Triggers): boolean {
  return isMentioned(callers, text);
}

/** Whether a file uses what takes the names of files. */
export function takesFiles(text: string, { files }: Triggers): boolean {
  // Which library a name loads is not looked up here.
  const mayBeAny = loadsByName.test(text) && files.some(({ names }) => uses(names, text));
  return mayBeAny || usesAny(files, text);
}

/** Whether a file uses what is looked for by its name. */
export function namesSink(text: string, { named }: Triggers): boolean {
  return usesAny(named, text);
}

function usesAny(takers: Takers, text: string): boolean {
  return takers.some(({ library, names }) => isMentioned(library, text) && uses(names, text));
}

function uses(names: Mention, text: string): boolean {
  return isMentioned(names, text) || namedInPieces.test(text);
}

const errors = ['catch', 'err', 'error', 'reason'];

/** `import(name)` */
const loadsByName = /\b(?:require|import)\s*\(\s*[\w$]/;

/** `jwt['si' + 'gn']` */
const namedInPieces = /\[\s*['"`][\w$]*['"`]\s*\+/;

/** Whether a module, a disguise or an evidence of the models stands in a text. */
export function hasTrigger(text: string, { loading, evidence, objects }: Triggers): boolean {
  return (
    loading.some((each) => isMentioned(each, text)) ||
    evidence.test(text) ||
    isMentioned(objects, text)
  );
}

/** Whether a text holds the name of a global that is a sink or leads to one, be it in a comment. */
export function namesGlobal(text: string, { globals }: Triggers): boolean {
  return mayBeMentioned(globals, text);
}

/** The global object under its names, and what leads to it: anything can be read from them. */
export const wholes: ReadonlySet<string> = new Set(
  'globalThis window self global top parent frames document'.split(' '),
);

/** One of these as a word that is no property, or a letter as its number, which may spell any name. */
const hidesName = new RegExp(
  String.raw`(?<![\w$])(?<!(?<!\.\.)\.)(?:${[...wholes].join('|')})(?![\w$])|\\u`,
);
