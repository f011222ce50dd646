import type { Variable } from '@typescript-eslint/scope-manager';
import type { Engine } from '../engine.js';
import type { Search } from '../flow-kinds.js';
import { follow } from './flow.js';
import { seed } from './seeds.js';
import { createTrail, reach, type Candidates, type Trail } from './trail.js';
import { isTypePosition } from './types.js';

const maximalValues = 3_000;

/**
 * Follows everything dangerous forward, from where it enters the file to where it is called or handed
 * over, by names and without telling objects apart; so a few calls are left of which the exact search
 * has to tell what they call. Undefined when something goes where this does not follow: then any call
 * can be one.
 */
export function findCandidates(engine: Engine, search: Search): Candidates | undefined {
  // Values of other files come in by any call, and a type can be that of any expression.
  if (engine.files.isOpen || engine.types !== undefined) return undefined;
  const trail = createTrail(engine, search);
  seed(trail);
  while (!trail.isLost && trail.values.size <= maximalValues) {
    const node = trail.pending.pop();
    if (node !== undefined) follow(trail, node);
    else {
      const variable = trail.pendingVariables.pop();
      if (variable === undefined) return trail;
      followVariable(trail, variable);
    }
  }
  return undefined;
}

function followVariable(trail: Trail, { references }: Variable): void {
  for (const { identifier } of references) {
    if (isTypePosition(identifier.parent)) {
      if (trail.values.has(identifier)) continue;
      trail.values.add(identifier);
      trail.pending.push(identifier);
    } else reach(trail, identifier);
  }
}
