import { runCommand } from '../command.ts';
import type { Table } from '../table.ts';
import { measureAlarms } from './alarms.ts';
import { measureRecall } from './recall.ts';
import type { AbsentScanner } from './scanner.ts';
import { loadScanners, loadTimedScanners } from './scanners/all.ts';
import { measureThroughput } from './throughput.ts';
import { independentCredentials, ownCredentials } from './vectors.ts';

const parts = ['recall', 'alarms', 'throughput'] as const;

await runCommand({
  name: 'secrets',
  about:
    'credentials found in many contexts, false alarms on published packages, CPU time and memory.',
  options: {
    only: `PART  one of ${parts.join(', ')}`,
    scanners: 'NAMES  the scanners to run, separated by commas',
    rounds: 'NUMBER  how often everything is timed; 3 if absent',
    packages: 'WORD  packages whose name holds the word',
  },
  async measure({ only, scanners: names, packages, rounds = '3' }) {
    checkPart(only);
    const { scanners: all, absent } = await loadScanners();
    const scanners = chosen(all, names);
    const isWanted = (part: (typeof parts)[number]) => only === undefined || only === part;
    const reports = [];
    if (isWanted('recall')) {
      reports.push(await measureRecall('Our own formats', scanners, ownCredentials()));
      reports.push(await measureRecall('Independent shapes', scanners, independentCredentials()));
    }
    if (isWanted('alarms')) reports.push(await measureAlarms(scanners, packages));
    if (isWanted('throughput')) {
      const missing = new Set(absent.map(({ name }) => name));
      const timed = (await loadTimedScanners()).map(({ name }) => name);
      const running = timed.filter((name) => !missing.has(name) && isChosen(name, names));
      reports.push(await measureThroughput(running, Number(rounds)));
    }
    return {
      tables: [...reports.flatMap(({ tables }) => tables), ...absentTable(absent)],
      data: reports.map(({ data }) => data),
    };
  },
});

function checkPart(only: string | undefined): void {
  if (only !== undefined && !parts.some((part) => part === only))
    throw new Error(`--only ${only}: there is no such part. Write one of ${parts.join(', ')}.`);
}

function chosen<Item extends { readonly name: string }>(
  all: readonly Item[],
  names: string | undefined,
): readonly Item[] {
  const wanted = names?.split(',');
  const unknown = wanted?.find((name) => !all.some((item) => item.name === name));
  if (unknown !== undefined)
    throw new Error(
      `--scanners ${unknown}: there is no such scanner. Write one of ${all.map(({ name }) => name).join(', ')}.`,
    );
  return all.filter(({ name }) => isChosen(name, names));
}

function isChosen(name: string, names: string | undefined): boolean {
  return names === undefined || names.split(',').includes(name);
}

/** A scanner that does not run is told with the reason, never left out silently. */
function absentTable(absent: readonly AbsentScanner[]): Table[] {
  if (absent.length === 0) return [];
  return [
    {
      title: 'Scanners that do not run here',
      head: ['Scanner', 'Reason'],
      rows: absent.map(({ name, reason }) => [name, reason]),
    },
  ];
}
