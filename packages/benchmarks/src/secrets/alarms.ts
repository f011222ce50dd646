import { readFileSync } from 'node:fs';
import type { Report } from '../command.ts';
import { packageTexts, type SourceFile } from '../packages.ts';
import type { Table } from '../table.ts';
import { scanWithAll, type Scan, type Scanner, type Spot } from './scanner.ts';

interface TrueFinding {
  readonly file: string;
  /** Every line of the file unless given. */
  readonly lines?: readonly number[];
  /** What it is, and why a report of it is right. */
  readonly what: string;
}

interface TextPackage {
  readonly name: string;
  readonly version: string;
  readonly trueFindings?: readonly TrueFinding[];
}

/** What one scanner says of the packages. */
export interface Alarms {
  readonly scanner: string;
  readonly bytes: number;
  readonly unread: readonly string[];
  readonly right: readonly Spot[];
  readonly wrong: readonly Spot[];
}

/** Counts what every scanner reports on published packages that is no credential. */
export async function measureAlarms(scanners: readonly Scanner[], only = ''): Promise<Report> {
  const packages = textPackages().filter(({ name }) => name.includes(only));
  const files: SourceFile[] = [];
  const judged: TrueFinding[] = [];
  for (const { name, version, trueFindings = [] } of packages) {
    const texts = await packageTexts(name, version);
    files.push(...texts.map(({ path, text }) => ({ path: neutral(`${name}/${path}`), text })));
    judged.push(
      ...trueFindings.map((found) => ({ ...found, file: neutral(`${name}/${found.file}`) })),
    );
  }
  const scans = await scanWithAll(scanners, files);
  const alarms = scanners.map((scanner) =>
    alarmsOf(scanner, files, scans.get(scanner.name)!, judged),
  );
  return { tables: [alarmsTable(alarms, packages.length, files)], data: alarms };
}

/** Some scanners skip what is installed; here they all read what a package has bundled. */
const neutral = (file: string) => file.replaceAll('node_modules/', 'bundled/');

function textPackages(): readonly TextPackage[] {
  const url = new URL('../../data/texts.json', import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { packages: TextPackage[] }).packages;
}

/** Splits reports into right and wrong ones. Several of a line are one: a reader looks once. */
export function alarmsOf(
  scanner: Scanner,
  files: readonly SourceFile[],
  { spots, unread }: Scan,
  judged: readonly TrueFinding[],
): Alarms {
  const places = new Map(spots.map((spot) => [`${spot.file}:${spot.line}`, spot]));
  const isRight = ({ file, line }: Spot) =>
    judged.some((found) => found.file === file && (found.lines?.includes(line) ?? true));
  const missed = new Set(unread);
  const read = files.filter((file) => scanner.reads(file) && !missed.has(file.path));
  return {
    scanner: scanner.name,
    bytes: read.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    unread,
    right: [...places.values()].filter(isRight),
    wrong: [...places.values()].filter((spot) => !isRight(spot)),
  };
}

function alarmsTable(
  alarms: readonly Alarms[],
  packages: number,
  files: readonly SourceFile[],
): Table {
  return {
    title: 'False alarms on published packages',
    head: ['Scanner', 'MB read', 'Files not read', 'Right', 'False alarms', 'Per MB'],
    rows: alarms.map(({ scanner, bytes, unread, right, wrong }) => [
      scanner,
      (bytes / 1e6).toFixed(1),
      unread.length,
      right.length,
      wrong.length,
      (wrong.length / (bytes / 1e6)).toFixed(3),
    ]),
    note: `${packages} packages, ${files.length} files. Lines with a report; right ones were read and are listed in data/texts.json.`,
  };
}
