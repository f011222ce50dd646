import type { AbsentScanner, Scanner } from '../scanner.ts';
import { biome } from './biome.ts';
import { engine } from './engine.ts';
import { eslintScanners } from './eslint.ts';
import { gitleaks } from './gitleaks.ts';
import { profiled, secretlintScanners } from './secretlint.ts';

/** All scanners that work here, ours first, and those that do not with the reason. */
export async function loadScanners(): Promise<{
  readonly scanners: readonly Scanner[];
  readonly absent: readonly AbsentScanner[];
}> {
  const all = await everyScanner();
  const scanners: Scanner[] = [];
  const absent: AbsentScanner[] = [];
  for (const scanner of all) {
    const reason = await failureOf(scanner);
    if (reason === undefined) scanners.push(scanner);
    else absent.push({ name: scanner.name, reason });
  }
  return { scanners, absent };
}

/** All scanners, and both presets with the profiler that secretlint has on unless told otherwise. */
export async function loadTimedScanners(): Promise<readonly Scanner[]> {
  return [...(await everyScanner()), ...profiled];
}

async function everyScanner(): Promise<readonly Scanner[]> {
  const [preset, ...others] = secretlintScanners;
  const [rule, ...otherRules] = await eslintScanners();
  return [engine, preset!, rule!, ...others, gitleaks, ...otherRules, biome];
}

/** Why a scanner does not start on this machine: a program may be missing for its platform. */
async function failureOf(scanner: Scanner): Promise<string | undefined> {
  try {
    await scanner.scan([{ path: 'a.js', text: 'export {};\n' }]);
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  }
}
