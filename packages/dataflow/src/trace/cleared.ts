import type { CallLike } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import type { SafeFor, SanitizerModel } from '../model.js';
import type { Api, Made } from '../resolve/denotation.js';
import { plainArguments, valuesAt } from '../sinks/arguments.js';

type Condition = NonNullable<SanitizerModel['unless']>;

/** What a library function clears its argument for, as it was made and called. */
export function clearedBy(
  engine: Engine,
  { nodes, made }: Api,
  call: CallLike,
  frame: Frame | undefined,
): readonly SafeFor[] {
  const calls = [{ call, frame, before: made }, ...makers(made)];
  const holding = nodes
    .flatMap(({ conditional }) => conditional)
    .filter(({ unless, clears }) => {
      if (unless === undefined || !isMet(engine, unless, calls)) return true;
      return calls.some((each) => isGivenClearing(engine, each, clears));
    });
  return [...nodes.flatMap(({ clears }) => clears), ...holding.flatMap(({ clears }) => clears)];
}

function makers(made: Made | undefined): readonly Made[] {
  return made === undefined ? [] : [made, ...makers(made.before)];
}

/** What made the first object may be told by options that nobody knows; later ones say so where they do. */
function isMet(engine: Engine, { position, is }: Condition, calls: readonly Made[]): boolean {
  return calls.some(({ call, frame, before }, index) => {
    const given = valuesAt(engine, plainArguments(call), position, frame);
    const isFirst = index > 0 && before === undefined;
    return given.some(({ constants }) => constants?.includes(is) ?? isFirst);
  });
}

/** `unified().use(rehypeRaw).use(rehypeSanitize)` */
function isGivenClearing(
  engine: Engine,
  { call, frame }: Made,
  contexts: readonly SafeFor[],
): boolean {
  return plainArguments(call).given.some((argument) =>
    engine
      .denote(argument, frame)
      .some(
        (each) =>
          each.kind === 'api' &&
          each.nodes.some(({ clears }) => contexts.every((context) => clears.includes(context))),
      ),
  );
}
