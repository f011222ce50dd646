import { ours, type Peer } from '../peers.ts';
import type { Table } from '../table.ts';
import { pathologicalPrograms } from './pathological.ts';
import { interleave, ratios, sum, type Source, type Times } from './timing.ts';
import { linesOf, sourcesOf, trees } from './trees.ts';
import { noRules, variantsFor } from './variants.ts';

/** The CPU of all rules over that of a pass without rules, for each tree. */
export async function measureTrees(peers: readonly Peer[], rounds: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (const tree of trees) {
    const files = await sourcesOf(tree);
    const { variants, crashed } = variantsFor(peers);
    const times = await interleave(variants, files, rounds);
    tables.push(treeTable(tree.name, files, times, crashed));
  }
  return tables;
}

function treeTable(
  name: string,
  files: readonly Source[],
  times: Times,
  crashed: Set<string>,
): Table {
  const ratio = ratios(times, noRules);
  const worst = (variant: string) => worstFile(files, times, variant);
  return {
    title: `${name}: CPU of all rules over a pass without rules`,
    head: ['Plugin', 'CPU ms', 'Ratio', 'Slowest file, extra ms'],
    rows: [...times].map(([variant, each]) => [
      variant,
      sum(each).toFixed(0),
      ratio.get(variant)!.toFixed(2),
      worst(variant).toFixed(0),
    ]),
    note: `${files.length} files, ${linesOf(files)} lines.${crashes(crashed)}`,
  };
}

function worstFile(files: readonly Source[], times: Times, variant: string): number {
  const base = times.get(noRules) ?? [];
  return Math.max(
    ...files.map((_, index) => (times.get(variant)?.[index] ?? 0) - (base[index] ?? 0)),
  );
}

/** Whether twice and four times the files cost twice and four times as much: ours only. */
export async function measureGrowth(peers: readonly Peer[], rounds: number): Promise<Table> {
  const [, tree] = trees;
  const all = await sourcesOf(tree!);
  const { variants } = variantsFor(peers.filter(({ name }) => name === ours));
  const parts = [4, 2, 1].map((divisor) => all.filter((_, index) => index % divisor === 0));
  const measured: Times[] = [];
  for (const files of parts) measured.push(await interleave(variants, files, rounds));
  return {
    title: 'Growth: CPU ms per 1,000 lines',
    head: ['Plugin', ...parts.map((files) => `${files.length} files`)],
    rows: variants.map(({ name }) => [
      name,
      ...measured.map((times, index) =>
        ((1000 * sum(times.get(name) ?? [])) / linesOf(parts[index]!)).toFixed(1),
      ),
    ]),
  };
}

/** Every pathological program by itself. */
export async function measurePathological(peers: readonly Peer[], rounds: number): Promise<Table> {
  const programs = pathologicalPrograms();
  const { variants, crashed } = variantsFor(peers);
  const times = await interleave(variants, programs, rounds);
  const cell = (variant: string, index: number) => {
    const base = times.get(noRules)![index]!;
    const own = times.get(variant)![index]!;
    return variant === noRules ? `${own.toFixed(0)} ms` : (own / base).toFixed(2);
  };
  return {
    title: 'Pathological programs: CPU over a pass without rules',
    head: ['Program', ...variants.map(({ name }) => name)],
    rows: programs.map(({ name }, index) => [
      name,
      ...variants.map((variant) => cell(variant.name, index)),
    ]),
    note: `The least of ${rounds} rounds.${crashes(crashed)}`,
  };
}

const crashes = (crashed: ReadonlySet<string>) =>
  crashed.size === 0 ? '' : ` Threw on some files: ${[...crashed].join(', ')}.`;
