import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';
import type { Table } from '../table.ts';
import { median } from './timing.ts';

const modules: Readonly<Record<string, readonly string[]>> = {
  guardrail: ['@magi-guardrail/eslint-plugin'],
  'guardrail, with its configuration': ['@magi-guardrail/eslint-config'],
  security: ['eslint-plugin-security'],
  sonarjs: ['eslint-plugin-sonarjs'],
  interlace: ['eslint-plugin-node-security', 'eslint-plugin-secure-coding', 'eslint-plugin-jwt'],
  'no-secrets': ['eslint-plugin-no-secrets'],
  sdl: ['@microsoft/eslint-plugin-sdl'],
};
const attempts = 7;

/** What loading a plugin costs, each time in a process of its own. */
export async function measureImports(): Promise<Table> {
  const rows: [string, string][] = [];
  for (const [name, specifiers] of Object.entries(modules)) {
    const times: number[] = [];
    for (let attempt = 0; attempt < attempts; attempt++) times.push(await timeImport(specifiers));
    rows.push([name, median(times).toFixed(0)]);
  }
  return {
    title: 'Loading the plugin',
    head: ['Plugin', 'CPU ms'],
    rows,
    note: `Median of ${attempts} new processes that have loaded ESLint before.`,
  };
}

async function timeImport(specifiers: readonly string[]): Promise<number> {
  const program = `
    await import('eslint');
    const before = process.cpuUsage();
    for (const name of ${JSON.stringify(specifiers)}) await import(name);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const here = fileURLToPath(new URL('../..', import.meta.url));
  const args = ['--input-type=module', '--eval', program];
  return Number(await run(process.execPath, args, here));
}
