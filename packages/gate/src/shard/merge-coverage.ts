import type { Coverage, Stage } from '../result/model.js';
import { byPlace } from '../result/order.js';

/** What all shards have looked at together. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const stages = new Map<string, Stage>();
  for (const stage of parts.flatMap((part) => part.stages)) {
    const other = stages.get(stage.name);
    stages.set(stage.name, other === undefined ? stage : mergeStage(other, stage));
  }
  return {
    candidates: sum(parts.map(({ candidates }) => candidates)),
    scanned: sum(parts.map(({ scanned }) => scanned)),
    notScanned: parts.flatMap(({ notScanned }) => notScanned).sort(byPlace),
    stages: [...stages.values()],
  };
}

/** A stage that failed somewhere has failed; one that one shard did not need may have run in another. */
function mergeStage(a: Stage, b: Stage): Stage {
  const [worse, other] = WEIGHT[a.status] >= WEIGHT[b.status] ? [a, b] : [b, a];
  const cached = (a.cached ?? 0) + (b.cached ?? 0);
  return {
    ...worse,
    files: worse.files + other.files,
    ...(cached > 0 && { cached }),
    ms: worse.ms + other.ms,
  };
}

const WEIGHT: Readonly<Record<Stage['status'], number>> = { skipped: 0, ok: 1, failed: 2 };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
