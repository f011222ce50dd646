import type { Checked } from '../stages/stage.js';
import type { Issue } from './issue.js';

/**
 * The issues of both stages. Of a secret that both know the more severe report stays, else that of the
 * secret scan, whose id is the same in every kind of file; what was approved in code is approved.
 */
export function merged(secrets: Checked | undefined, code: Checked | undefined): Issue[] {
  const { issues: inCode = [], allowed = [] } = code ?? {};
  const isAllowed = ({ line, column }: Issue) =>
    allowed.some((each) => each.line === line && each.column === column);
  const dropped = new Set<Issue>();
  const kept = (secrets?.issues ?? []).flatMap((issue) => {
    if (isAllowed(issue)) return [];
    const doubles = inCode.filter((each) => isSame(issue, each));
    if (doubles.some((double) => isGraver(double, issue))) return [];
    for (const double of doubles) dropped.add(double);
    const { suggestion } = doubles.find((each) => each.suggestion !== undefined) ?? {};
    return [suggestion === undefined ? issue : { ...issue, suggestion }];
  });
  return [...kept, ...inCode.filter((issue) => !dropped.has(issue))];
}

function isSame({ secret: left }: Issue, { secret: right }: Issue): boolean {
  return left !== undefined && right !== undefined && left[0] < right[1] && right[0] < left[1];
}

function isGraver({ about: left }: Issue, { about: right }: Issue): boolean {
  return left.severity === 'high' && right.severity !== 'high';
}
