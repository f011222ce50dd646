import { fileURLToPath } from 'node:url';
import type { Report } from '../command.ts';
import { run } from '../run.ts';
import type { Table } from '../table.ts';
import { workloads } from './workloads.ts';

interface Measured {
  readonly cpu: number;
  readonly wall: number;
  /** How much more memory the process had at most; unknown of a program that the scanner starts. */
  readonly megabytes?: number;
}

const script = fileURLToPath(new URL('timed-scan.ts', import.meta.url));

/** Times every scanner on every workload in a process of its own. The scanners take turns; the least CPU counts. */
export async function measureThroughput(names: readonly string[], rounds: number): Promise<Report> {
  const least = new Map<string, Measured>();
  for (let round = 0; round < rounds; round++) {
    for (const workload of workloads) {
      for (const name of names) {
        const key = `${name}: ${workload}`;
        const measured = JSON.parse(
          await run('node', [script, name, workload], '.'),
        ) as Measured | null;
        const known = least.get(key);
        if (measured !== null && (known === undefined || measured.cpu < known.cpu))
          least.set(key, measured);
      }
    }
  }
  const of = (name: string, workload: string) => least.get(`${name}: ${workload}`);
  const cpu = (measured: Measured | undefined) => measured?.cpu.toFixed(0) ?? '–';
  const memory = (measured: Measured | undefined) => measured?.megabytes ?? '–';
  return {
    tables: [
      table('CPU ms', names, (name, workload) => cpu(of(name, workload))),
      table('memory at most beyond what loading took, MB', names, (name, workload) =>
        memory(of(name, workload)),
      ),
    ],
    data: Object.fromEntries(least),
  };
}

function table(
  title: string,
  names: readonly string[],
  cell: (name: string, workload: string) => string | number,
): Table {
  return {
    title: `Throughput: ${title}`,
    head: ['Scanner', ...workloads],
    rows: names.map((name) => [name, ...workloads.map((workload) => cell(name, workload))]),
    note: 'A process for each measurement, loading not counted. A dash: not read, or memory of a program of its own.',
  };
}
