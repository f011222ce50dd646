import type { Repaired, RepairOptions } from './repair-text.js';

export type { Repaired, RepairOptions };

/**
 * Applies the repair that a rule offers to each finding in a text, when it offers exactly one. Every
 * repair is checked at once: it stays when the file can still be parsed, the finding is gone and no other
 * has come. Nothing is written. Throws a `GateError` like `runGate`.
 */
export async function repairText(options: RepairOptions): Promise<Repaired> {
  const module = await import('./repair-text.js');
  return module.repairText(options);
}
