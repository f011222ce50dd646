import { type GateResult, runGate } from '@magi-guardrail/gate';
import type { Table } from '../table.ts';
import type { Repository } from './repository.ts';

/** Whether the native parser and the look at the text leave every finding what it is. */
export async function measureParity({ folder, files }: Repository): Promise<{
  readonly table: Table;
  readonly differences: readonly string[];
}> {
  const check = async (nativeParser: boolean) =>
    runGate({
      ...{ cwd: folder, audit: false, cache: false, nativeParser },
      target: { kind: 'paths', paths: [] },
    });
  const native = saidBy(await check(true));
  const project = saidBy(await check(false));
  const differences = [
    ...[...native].filter((each) => !project.has(each)).map((each) => `only native: ${each}`),
    ...[...project].filter((each) => !native.has(each)).map((each) => `only project: ${each}`),
  ];
  return {
    table: {
      title: `The native parser beside those of the project, ${files} files`,
      head: ['', 'Findings and files left out', 'Said by this one alone'],
      rows: [
        [
          'native parser',
          native.size,
          differences.filter((each) => each.startsWith('only n')).length,
        ],
        [
          "project's parsers",
          project.size,
          differences.filter((each) => each.startsWith('only p')).length,
        ],
      ],
    },
    differences,
  };
}

function saidBy({ findings, suppressed, coverage }: GateResult): Set<string> {
  const said = [...findings, ...suppressed, ...coverage.notScanned];
  return new Set(said.map((each) => JSON.stringify(each)));
}
