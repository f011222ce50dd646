import { readFileSync } from 'node:fs';
import { formats, type SecretFormat } from '@magi-guardrail/secrets';
import { examples } from '@magi-guardrail/secrets/examples';
import type { SourceFile } from '../packages.ts';
import { contexts, holds } from './contexts.ts';
import { randomFrom, writerOf } from './generate.ts';

/** A credential to be found: its kind, and values that nobody has written into a file. */
export interface Credential {
  readonly id: string;
  readonly kind: string;
  /** The variable that holds it. */
  readonly name: string;
  readonly values: readonly string[];
}

/** A credential in a context, which is a file. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly context: string;
  readonly file: SourceFile;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));

const { classes } = read('credential-classes.json') as {
  readonly classes: Readonly<Record<string, readonly string[]>>;
};

/** What a credential opens, by the longest beginning of its id that is listed. */
export function kindOf(id: string): string {
  const fitting = Object.entries(classes).flatMap(([kind, beginnings]) =>
    beginnings
      .filter((beginning) => id === beginning || id.startsWith(`${beginning}-`))
      .map((beginning) => ({ kind, length: beginning.length })),
  );
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.kind ?? 'other services';
}

/**
 * The examples of our own formats. Left out are public identifiers, what is looked for in files of one name
 * only, and what is no value of a name.
 */
export function ownCredentials(): Credential[] {
  return formats
    .filter(({ files, kind }) => files === undefined && kind !== 'identifier')
    .flatMap((format) => {
      const pairs = (examples[format.id]?.matches ?? []).flatMap((text) => pairOf(format, text));
      const [name] = pairs[0] ?? [];
      if (name === undefined) return [];
      const values = pairs.map(([, value]) => value);
      return [{ id: format.id, kind: kindOf(format.id), name, values }];
    });
}

function pairOf({ place, variable }: SecretFormat, text: string): [string, string][] {
  if (place === 'itself') return [[variable ?? 'VALUE', text]];
  const [, name, value] = /^(\w+) ?[:=] ?["']?([^\s"'`]+)["']?$/.exec(text) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value]];
}

/** Shapes that were gathered apart from our formats, each with values made at run time. */
export function independentCredentials(seed = 20_261_121): Credential[] {
  const { shapes } = read('credential-shapes.json') as {
    readonly shapes: readonly { id: string; name?: string; shape: string }[];
  };
  return shapes.map(({ id, name = variableOf(id), shape }, index) => {
    const random = randomFrom(seed + index);
    const write = writerOf(shape);
    const values = Array.from({ length: 5 }, () => write(random));
    return { id, kind: kindOf(id), name, values };
  });
}

/** A number at the end tells two shapes of one credential apart; a variable begins with a letter. */
function variableOf(id: string): string {
  const name = id.replace(/\.\d+$/, '').replace(/^1/, 'one');
  return name.replaceAll('-', '_').toUpperCase();
}

/** Every credential in every context that can hold one of its values, the values taking turns. */
export function vectorsOf(credentials: readonly Credential[]): Vector[] {
  return credentials.flatMap(({ id, kind, name, values }, number) =>
    contexts.flatMap((context, turn) => {
      const fitting = values.filter((value) => holds(context, value));
      const value = fitting[turn % fitting.length];
      if (value === undefined) return [];
      const file = { path: `${number}-${turn}/${context.path}`, text: context.write(name, value) };
      return [{ id, kind, context: context.name, file }];
    }),
  );
}
