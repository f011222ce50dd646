import { INTERRUPTED } from '../commands/propose.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

/** One thing that an entry needs. */
export interface Question {
  /** The option that answers it, without dashes. */
  readonly option: string;
  readonly message: string;
  readonly given: string | undefined;
  /** Taken when nothing is given and nobody can be asked; the proposal when somebody can. */
  readonly otherwise?: string | undefined;
  readonly choices?: readonly string[];
  readonly isOptional?: boolean;
  /** Completes "must be …". */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** Somebody went away instead of giving an answer. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
  readonly exitCode = INTERRUPTED;

  constructor() {
    super('Nothing was written.');
  }
}

/**
 * The answers by option: those that were given, and those that somebody gives now. Where nobody can be
 * asked, what is missing is an error that names all of it.
 */
export async function answers(
  questions: readonly Question[],
  command: string,
  io: Io,
): Promise<ReadonlyMap<string, string>> {
  for (const { option, given, accepts, expected } of questions) {
    if (given !== undefined && !accepts(given)) {
      throw new UsageError(`--${option} must be ${expected}.`);
    }
  }
  const open = questions.filter(({ given }) => given === undefined);
  const missing = open.filter(({ otherwise, isOptional }) => !otherwise && isOptional !== true);
  if (!io.interactive && missing.length > 0) {
    const names = missing.map(({ option }) => `--${option}`).join(', ');
    throw new UsageError(
      `\`guardrail ${command}\` also needs ${names}; nobody can be asked here. Nothing was written.`,
    );
  }
  const result = new Map<string, string>();
  for (const question of questions) {
    const { option, given, otherwise } = question;
    const answer = given ?? (io.interactive ? await ask(question) : otherwise);
    if (answer !== undefined && answer !== '') result.set(option, answer);
  }
  return result;
}

/** One of several, by the arrow keys. */
export async function choose<T>(
  message: string,
  options: readonly { readonly value: T; readonly label: string }[],
): Promise<T> {
  const prompts = await import('@clack/prompts');
  const keyed = options.map(({ label }, index) => ({ value: index, label }));
  const answer = await prompts.select({ message, options: keyed });
  const chosen = typeof answer === 'number' ? options[answer] : undefined;
  if (chosen === undefined) throw new Cancelled();
  return chosen.value;
}

async function ask(question: Question): Promise<string> {
  const { message, otherwise, choices, isOptional, accepts, expected } = question;
  if (choices !== undefined) {
    return choose(
      message,
      choices.map((value) => ({ value, label: value })),
    );
  }
  const prompts = await import('@clack/prompts');
  const answer = await prompts.text({
    message,
    ...(otherwise !== undefined && { initialValue: otherwise }),
    validate: (value = '') =>
      (value === '' && isOptional === true) || accepts(value)
        ? undefined
        : `It must be ${expected}.`,
  });
  if (typeof answer !== 'string') throw new Cancelled();
  return answer.trim();
}
