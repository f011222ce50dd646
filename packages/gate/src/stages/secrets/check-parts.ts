import { createFingerprints, type Fingerprint } from '../../finding/fingerprint.js';
import type { Issue } from '../../finding/issue.js';
import { SourceView } from '../../finding/source-view.js';
import type { LargeSource, TextSource } from '../../source/source.js';
import type { Checked, StageRun } from '../stage.js';

type Decide = (
  part: TextSource,
  issues: readonly Issue[],
  view: SourceView,
  fingerprint: Fingerprint,
) => void;

/**
 * Searches a large file part by part; only one part is in memory. Gives what keeps the file from being
 * checked, or nothing of interest; `undefined` when the stage cannot run at all.
 */
export async function checkParts(
  source: LargeSource,
  stage: StageRun,
  decide: Decide,
): Promise<Checked | undefined> {
  const { path, origin } = source;
  const fingerprint = createFingerprints();
  try {
    let isFirst = true;
    for await (const { text, line, column, from, to } of source.chunks()) {
      if (text === '') continue;
      const part: TextSource = {
        kind: 'text',
        path,
        text,
        link: false,
        part: { line, column, isFirst },
        ...(origin && { origin }),
      };
      const checked = await stage.check(part);
      if (checked?.secrets === undefined) return checked;
      const own = checked.issues.filter(
        ({ secret = [from] }) => secret[0] >= from && secret[0] < to,
      );
      decide(part, own, new SourceView(text, checked.secrets, part.part), fingerprint);
      isFirst = false;
    }
    return { issues: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    return {
      issues: [],
      skipped: { reason: `could not be read to its end (${why})`, failed: true },
    };
  }
}
