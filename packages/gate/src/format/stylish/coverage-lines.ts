import type { GateResult, NotScanned } from '../../result/model.js';
import { groupBy } from '../group-by.js';
import { checkedFiles as checkedVersions, leftOut } from '../headline.js';
import { counted } from '../words.js';
import { labelled, type Look } from './look.js';

/** How many of the files were checked; that none was is never told as success. */
export function checkedFiles(result: GateResult): string {
  const { target, coverage, findings } = result;
  const { candidates, scanned, deleted = 0 } = coverage;
  if (target === 'since')
    return checkedVersions({ ...result, coverage: { ...coverage, notScanned: [] } });
  const what = target === 'staged' ? 'staged file' : 'file';
  const gone = deleted === 0 ? '' : `, ${deleted} deleted`;
  if (candidates === 0) return nothing(target, deleted);
  if (scanned === 0 && findings.length === 0)
    return `Nothing was checked: 0 of ${counted(candidates, what)}${gone}`;
  const of = scanned === candidates ? '' : `${scanned} of `;
  return `${of}${counted(candidates, what)} checked${gone}`;
}

function nothing(target: GateResult['target'], deleted: number): string {
  if (target !== 'staged') return 'Nothing was checked: 0 files';
  return deleted === 0
    ? 'Nothing to check: nothing is staged'
    : `Nothing to check: ${counted(deleted, 'deletion')} staged, and no content`;
}

/** What was not checked and why: files that should have been one by one, the others by reason. */
export function uncheckedLines({ coverage }: GateResult, look: Look): string[] {
  const failed = coverage.notScanned.filter((it) => it.failed);
  const others = coverage.notScanned.filter((it) => !it.failed);
  const one = (it: NotScanned) => labelled(LABEL, leftOut(it), look);
  const more = failed.length - MOST_FAILED;
  return [
    ...[...groupBy(others, ({ reason }) => reason).values()].flatMap((group) => {
      const [first] = group;
      return group.length === 1 && first ? one(first) : labelled(LABEL, together(group), look);
    }),
    ...failed.slice(0, MOST_FAILED).flatMap(one).map(look.colors.yellow),
    ...(more > 0 ? labelled(LABEL, `${more} more that could not be`, look) : []),
  ];
}

const LABEL = 'Not checked: ';
const MOST_FAILED = 10;
const MOST_NAMES = 5;

function together(group: readonly NotScanned[]): string {
  const names = group.slice(0, MOST_NAMES).map(({ path }) => path);
  const more = group.length > MOST_NAMES ? ` and ${group.length - MOST_NAMES} more` : '';
  return `${counted(group.length, 'file')}, each ${group[0]?.reason ?? ''}: ${names.join(', ')}${more}`;
}
