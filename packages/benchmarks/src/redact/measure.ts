import type { Table } from '../table.ts';
import { adversarialTexts, LENGTH } from './adversarial.ts';
import { hardGraphs } from './graphs.ts';
import { loggers } from './loggers.ts';
import { type Contender, contenders } from './redactors.ts';
import { leastOf, ratioTo } from './timing.ts';
import { line, mediumDirty, texts, workloads } from './values.ts';

/** CPU time as a multiple of what `JSON.stringify` takes for the same value in the same process. */
export function measureObjects(rounds: number): Table {
  const names = Object.keys(workloads);
  const all = contenders();
  const rows = all.map(({ name, redact }) => {
    const small = names
      .filter((workload) => workload !== LARGE)
      .map((workload) => ratio(() => redact(workloads[workload]), workloads[workload], rounds));
    const isSlow = small.some((one) => Number(one) > TOO_SLOW);
    return [
      name,
      ...small,
      isSlow ? '–' : ratio(() => redact(workloads[LARGE]), workloads[LARGE], rounds),
    ];
  });
  return {
    title: 'CPU time beside JSON.stringify of the same value',
    head: ['Redactor', ...names],
    rows,
    note: `fast-redact gives JSON, so its time holds that of writing it. What takes over ${TOO_SLOW} times as long is not tried on ${LARGE}.`,
  };
}

const LARGE = '10 MB';
const TOO_SLOW = 50;

/** The same for texts, which only some look into. */
export function measureTexts(rounds: number): Table {
  const names = Object.keys(texts);
  const all = contenders().filter(({ looksAt }) => looksAt === 'names and texts');
  return {
    title: 'CPU time of texts beside JSON.stringify of the same text',
    head: ['Redactor', ...names],
    rows: all.map(({ name, redact }) => [
      name,
      ...names.map((text) => ratio(() => redact(texts[text]), texts[text], rounds)),
    ]),
  };
}

function ratio(work: () => unknown, value: unknown, rounds: number): string {
  try {
    return ratioTo(() => JSON.stringify(value), work, rounds).toFixed(2);
  } catch {
    return 'throws';
  }
}

/** How long our redactor takes for adversarial texts; others do not come to the end of some. */
export function measureAdversarial(): Table {
  const { redact } = ours();
  return {
    title: `Texts of ${LENGTH / 1000} KB that repeat one thing, CPU milliseconds`,
    head: ['Repeats', 'guardrail'],
    rows: [...adversarialTexts()]
      .map(([unit, text]) => [unit, leastOf(() => redact({ note: text }), 1, 3) / 1000] as const)
      .sort(([, one], [, other]) => other - one)
      .slice(0, 5)
      .map(([unit, time]) => [unit, time.toFixed(0)]),
    note: `The longest five of ${adversarialTexts().size}.`,
  };
}

/** Objects that are hard to walk; the others do not come to an end of some. */
export function measureGraphs(): Table {
  const { redact } = ours();
  return {
    title: 'Objects that are hard to walk, CPU milliseconds',
    head: ['Object', 'guardrail'],
    rows: [...hardGraphs()].map(([name, make]) => {
      const graph = make();
      return [name, (leastOf(() => redact(graph), 1, 1) / 1000).toFixed(0)];
    }),
  };
}

const MESSAGE = 'request done';

/** What redaction adds to a logger. */
export function measureLoggers(rounds: number): Table {
  const all = [...loggers()];
  const [, plain] = all[0] ?? [];
  // What pino adds itself, time and level among it, is in no line.
  const lines = { small: line, 'medium, with secrets': mediumDirty };
  return {
    title: 'CPU time of a line of pino beside pino alone',
    head: ['Logger', ...Object.keys(lines)],
    rows: all.map(([name, logger]) => [
      name,
      ...Object.values(lines).map((one) =>
        ratioTo(
          () => plain?.info(one, MESSAGE),
          () => {
            logger.info(one, MESSAGE);
          },
          rounds,
        ).toFixed(2),
      ),
    ]),
  };
}

function ours(): Pick<Contender, 'redact'> {
  return contenders().find(({ name }) => name === 'guardrail') ?? { redact: (value) => value };
}
