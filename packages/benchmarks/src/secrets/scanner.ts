import type { SourceFile } from '../packages.ts';

/** A report, as far as every scanner can tell it. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** What a scanner says of many files. */
export interface Scan {
  readonly spots: readonly Spot[];
  /** Files it was given and could not read. */
  readonly unread: readonly string[];
}

/** One way to look for credentials, as its users switch it on. */
export interface Scanner {
  readonly name: string;
  /** Whether it looks into this file at all: a rule of a linter reads programs only. */
  reads(file: SourceFile): boolean;
  scan(files: readonly SourceFile[]): Promise<Scan>;
}

/** A scanner that could not be started; the tables name it with the reason. */
export interface AbsentScanner {
  readonly name: string;
  readonly reason: string;
}

/** JavaScript and TypeScript, which a linter reads. */
export const isProgram = ({ path }: SourceFile) => /\.[cm]?[jt]sx?$/.test(path);

/** Gives every scanner the files it reads; one that fails takes no other with it. */
export async function scanWithAll(
  scanners: readonly Scanner[],
  files: readonly SourceFile[],
): Promise<ReadonlyMap<string, Scan>> {
  const scans = new Map<string, Scan>();
  for (const scanner of scanners) {
    const own = files.filter((file) => scanner.reads(file));
    scans.set(scanner.name, await scanner.scan(own));
  }
  return scans;
}
