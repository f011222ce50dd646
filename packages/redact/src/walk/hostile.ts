import { REDACTED } from '../marker.js';
import { visitHostileArray } from './array.js';
import { NeedsTracking } from './needs-tracking.js';
import { visitProperties } from './properties.js';
import type { Walk } from './walk.js';

/** What throws when it is read as what it is: every part for itself, and always a copy, for an inspector may see more. */
export function visitHostile(value: object, walk: Walk): unknown {
  try {
    if (Array.isArray(value)) return visitHostileArray(value, walk);
  } catch (error) {
    if (error instanceof NeedsTracking) throw error;
    // A revoked proxy cannot even tell whether it is a list.
    return REDACTED;
  }
  return visitProperties(value, walk, { isCopied: true });
}
