import type { Analysis, Hole, Value } from '@magi-guardrail/dataflow';

/** How many calls deep an address is looked for: `new URL(path.join(address, name))`. */
const deepest = 3;

/**
 * Whether what is named after the address of a database is one of the web, which is no login:
 * `https://${project}.example.com`; one with an `@` may well be.
 */
export function isWebAddress(name: string, value: Value, analysis: Analysis): boolean {
  return ofDatabase.test(name) && isOfWeb(value, analysis, deepest);
}

const ofDatabase =
  /^(?:.*[a-z_-])?(?:database|db|connection|mongo(?:db)?|redis|postgres(?:ql)?|mysql)[_-]?ur[il]$/i;

function isOfWeb({ texts }: Value, analysis: Analysis, depth: number): boolean {
  const known = texts.filter(([first]) => typeof first === 'string' && /^https?:/i.test(first));
  if (known.length > 0)
    return known.flat().every((part) => typeof part !== 'string' || !part.includes('@'));
  if (depth === 0) return false;
  return texts
    .flat()
    .some((part) => typeof part !== 'string' && isMadeOfWeb(part, analysis, depth));
}

function isMadeOfWeb({ node, path }: Hole, analysis: Analysis, depth: number): boolean {
  return [node, ...path.map((step) => step.node)].some(
    (each) =>
      (each.type === 'CallExpression' || each.type === 'NewExpression') &&
      each.arguments.some((given) => isOfWeb(analysis.valueOf(given), analysis, depth - 1)),
  );
}
