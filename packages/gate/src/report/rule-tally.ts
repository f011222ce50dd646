import type { FindingPlace, OpenFinding } from '../audit/events.js';
import type { Severity } from '../result/model.js';
import type { FileFigures, Posture, RuleFigures } from './posture.js';
import { rateOf } from './statistics.js';

interface RuleCount {
  severity: Severity;
  opened: number;
  closed: number;
  falsePositives: number;
}

/** What a suppression has to be called to count as a false alarm. */
const FALSE_POSITIVE = 'false-positive';

/** Findings by rule and by file. */
export class RuleTally {
  readonly #rules = new Map<string, RuleCount>();
  readonly #files = new Map<string, number>();

  opened({ rule, severity, path }: FindingPlace): void {
    this.#rule(rule, severity).opened += 1;
    this.#files.set(path, (this.#files.get(path) ?? 0) + 1);
  }

  closed(rule: string, severity: Severity, kind: string | undefined): void {
    const count = this.#rule(rule, severity);
    count.closed += 1;
    if (kind === FALSE_POSITIVE) count.falsePositives += 1;
  }

  figures(open: readonly OpenFinding[]): Pick<Posture, 'falsePositives' | 'rules' | 'files'> {
    // Findings of before the time that counts have a rule and a file as well.
    for (const { rule, severity } of open) this.#rule(rule, severity);
    const byRule = counts(open.map(({ rule }) => rule));
    const byFile = counts(open.map(({ path }) => path));
    const rules = [...this.#rules].map(([rule, count]) =>
      ruleFigures(rule, count, byRule.get(rule) ?? 0),
    );
    const files = [...new Set([...this.#files.keys(), ...byFile.keys()])].map(
      (path): FileFigures => ({
        path,
        open: byFile.get(path) ?? 0,
        opened: this.#files.get(path) ?? 0,
      }),
    );
    const sum = (key: 'closed' | 'falsePositives') =>
      rules.reduce((total, rule) => total + rule[key], 0);
    return {
      falsePositives: rateOf(sum('falsePositives'), sum('closed')),
      rules: rules.sort((a, b) => byCount(a, b) || order(a.rule, b.rule)),
      files: files.sort((a, b) => byCount(a, b) || order(a.path, b.path)),
    };
  }

  #rule(name: string, severity: Severity): RuleCount {
    const count = this.#rules.get(name) ?? { severity, opened: 0, closed: 0, falsePositives: 0 };
    this.#rules.set(name, count);
    return count;
  }
}

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
  return counted;
}

/** Fewer closed findings than this say nothing about a rule. */
const ENOUGH = 30;
const NOISY = 0.2;

function ruleFigures(rule: string, count: RuleCount, open: number): RuleFigures {
  const { rate } = rateOf(count.falsePositives, count.closed);
  return {
    rule,
    ...{ severity: count.severity, open, opened: count.opened, closed: count.closed },
    falsePositives: count.falsePositives,
    ...(rate !== undefined && { falsePositiveRate: rate }),
    isNoisy: rate !== undefined && count.closed >= ENOUGH && rate > NOISY,
  };
}

interface Counted {
  readonly open: number;
  readonly opened: number;
}

function byCount(a: Counted, b: Counted): number {
  return b.open - a.open || b.opened - a.opened;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
