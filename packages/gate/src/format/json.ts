import type { GateResult } from '../result/model.js';
import { escapeJson } from './escape.js';

/** The result as JSON, in the order of the model; invisible characters are escaped. */
export function formatJson(result: GateResult): string {
  return `${escapeJson(JSON.stringify(result, undefined, 2))}\n`;
}
