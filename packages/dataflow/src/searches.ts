import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { SinkEscape, SinkUse } from './analysis-types.js';
import type { ModelIndex } from './compile.js';
import { isConcerned } from './concern.js';
import type { Engine } from './engine.js';
import { caller, searchFor, strangers } from './flow-kinds.js';
import { lazy } from './lazy.js';
import type { SinkKind } from './model.js';
import type { Project } from './project/module.js';
import { findEscapes } from './sinks/escapes.js';
import { findUses } from './sinks/uses.js';
import {
  answersErrors,
  namesCaller,
  namesSink,
  namesStranger,
  takesCredentials,
  takesFiles,
} from './triggers/may-reach.js';
import type { Types } from './types.js';

/** The file that is searched, and what is known of it without its being analysed. */
export interface Searched {
  readonly text: string;
  readonly scopeManager: ScopeManager | null;
  readonly index: ModelIndex;
  readonly project: Project | undefined;
  readonly types: Types | undefined;
  readonly engine: () => Engine;
}

/** What is found of sinks in a file: each kind is looked for once, when it is asked for, where it can be. */
export interface Searches {
  uses(kind: SinkKind): readonly SinkUse[];
  escapes(): readonly SinkEscape[];
  /** Whether there can be any sinks. */
  canReachSinks(): boolean;
  /** Whether anybody can give the file something: a label is asked about only then. */
  canBring(): boolean;
}

const localImport = /['"`]\.{1,2}\//;
/** What comes from another file can be an instance of anything. */
const anyImport = /\bimport\b|\brequire\s*\(/;

export function searchesOf({
  text,
  scopeManager,
  index,
  project,
  types,
  engine,
}: Searched): Searches {
  const { triggers } = index;
  const isOpen = lazy(
    () =>
      (project !== undefined && localImport.test(text)) ||
      (types !== undefined && anyImport.test(text)),
  );
  const canReach = lazy(() => isOpen() || isConcerned({ text, scopeManager, index }));
  const isGiven = lazy(() => namesStranger(text, triggers));
  const canFlow = lazy(
    () => (types !== undefined || isGiven()) && strangers.some((each) => engine().canBring(each)),
  );
  const canAnswer = lazy(() => isOpen() || answersErrors(text, triggers));
  const canCall = lazy(
    () =>
      (isOpen() || takesFiles(text, triggers)) &&
      (types !== undefined || namesCaller(text, triggers)),
  );
  const takesCredential = lazy(() => types !== undefined || takesCredentials(text, triggers));
  const canBring = () => canReach() || isGiven() || canCall();
  const always = lazy(() => findUses(engine(), 'always'));
  const isNamed = lazy(() => namesSink(text, triggers));
  const named = lazy(() => (isNamed() ? findUses(engine(), 'named') : []));
  const others = {
    flow: lazy(() => (canFlow() ? findUses(engine(), 'flow') : [])),
    file: lazy(() =>
      canFlow() || (canCall() && engine().canBring(caller)) ? findUses(engine(), 'file') : [],
    ),
    answer: lazy(() => (canAnswer() ? findUses(engine(), 'answer') : [])),
    // Whether a file takes events, who asks for these has found out.
    event: lazy(() => findUses(engine(), 'event')),
  };
  return {
    uses: (kind) => {
      const search = searchFor(kind);
      if (search !== 'always') return others[search]();
      const found = (kind === 'credential' ? takesCredential() : canReach()) ? always() : [];
      return kind === 'code' ? [...found, ...named()] : found;
    },
    escapes: lazy(() => (canReach() ? findEscapes(engine()) : [])),
    canReachSinks: () => canBring() || canAnswer() || isNamed(),
    canBring,
  };
}
