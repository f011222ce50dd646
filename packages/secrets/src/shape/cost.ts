import { parseShape, type Node } from './parse.js';

/**
 * How many steps a backtracking matcher takes at worst for one attempt of a pattern: `Infinity` when that
 * cannot be bounded. `unbounded` is what `*`, `+` and `{2,}` stand for; without it they are an error.
 * Throws a SyntaxError on a notation that it does not read.
 */
export function worstCase(
  source: string,
  { unbounded, ignoreCase = false }: { unbounded?: number; ignoreCase?: boolean } = {},
): number {
  refuseUnknown(source);
  const node = parseShape(source, ignoreCase, unbounded);
  return stepsOf(node, END);
}

// What is left to match: its steps, and the characters it can begin with (`undefined`: any).
interface Rest {
  readonly steps: number;
  readonly first: ReadonlySet<string> | undefined;
}

const END: Rest = { steps: 1, first: undefined };
const TOO_MANY = 1e12;

// Back references, properties and code points mean something else to the reader than to the engine.
function refuseUnknown(source: string): void {
  for (const [escape, letter = ''] of source.matchAll(/\\([^])/g)) {
    if (/[1-9A-Za-z]/.test(letter) && !'dwsSnrtbx'.includes(letter))
      throw new SyntaxError(`${escape} cannot be bounded`);
  }
  if (source.includes('[^]')) throw new SyntaxError('[^] cannot be bounded');
}

function stepsOf(node: Node, rest: Rest): number {
  switch (node.type) {
    case 'set':
      return 1 + rest.steps;
    case 'look':
      return stepsOf(node.part, END) + rest.steps;
    case 'sequence':
      return before(node.parts, rest).steps;
    case 'choice':
      return stepsOfChoice(node.options, rest);
    case 'repeat':
      return stepsOfRepeat(node, rest);
  }
}

/** The parts of a sequence and what follows them, from the last to the first. */
function before(parts: readonly Node[], rest: Rest): Rest {
  return parts.reduceRight<Rest>(
    (after, part) => ({ steps: stepsOf(part, after), first: firstOf(part, after) }),
    rest,
  );
}

/** Options that begin differently exclude each other; of the others each may be tried to the end. */
function stepsOfChoice(options: readonly Node[], rest: Rest): number {
  const firsts = options.map((option) => firstOf(option, rest));
  const isExclusive = firsts.every((first, at) =>
    firsts.every((other, index) => index <= at || areApart(first, other)),
  );
  const steps = options.map((option) => stepsOf(option, rest));
  return isExclusive
    ? options.length + Math.max(...steps)
    : steps.reduce((sum, one) => sum + one, options.length);
}

function stepsOfRepeat({ part, min, max }: Extract<Node, { type: 'repeat' }>, rest: Rest): number {
  const isApart = areApart(firstOf(part, NOTHING), rest.first);
  if (part.type === 'set') {
    const ways = max - min + 1;
    return max + (isApart ? ways + rest.steps : ways * (1 + rest.steps));
  }
  const next = union(firstOf(part, NOTHING), rest.first);
  // One round costs `own` and leads to the rest of the rounds `ways` times.
  const own = stepsOf(part, { steps: 0, first: next });
  const ways = (stepsOf(part, { steps: MANY, first: next }) - own) / MANY;
  let { steps } = rest;
  for (let times = max; times > 0 && steps < TOO_MANY; times--) {
    const stop = times > min ? rest.steps : 0;
    const inner = own + ways * steps;
    steps = 1 + (isApart ? Math.max(inner, stop) : inner + stop);
  }
  return steps < TOO_MANY ? Math.ceil(steps) : Infinity;
}

// So much that what a round costs by itself does not count beside it.
const MANY = 1e6;

const NOTHING: Rest = { steps: 0, first: new Set() };

/** The characters that a part, or what follows it when it is empty, can begin with. */
function firstOf(node: Node, rest: Rest): ReadonlySet<string> | undefined {
  switch (node.type) {
    case 'set':
      return node.characters === '' ? undefined : new Set(node.characters);
    case 'look':
      return rest.first;
    case 'sequence':
      return node.parts.reduceRight<Rest>(
        (after, part) => ({ steps: 0, first: firstOf(part, after) }),
        rest,
      ).first;
    case 'choice':
      return node.options.map((option) => firstOf(option, rest)).reduce(union, new Set<string>());
    case 'repeat':
      return node.min === 0
        ? union(firstOf(node.part, rest), rest.first)
        : firstOf(node.part, rest);
  }
}

function union(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  return one && other && new Set([...one, ...other]);
}

function areApart(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean {
  if (!one || !other) return false;
  return [...one].every((character) => !other.has(character));
}
