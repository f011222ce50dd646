import type { Issue } from '../../finding/issue.js';
import { inName } from '../../finding/placeless.js';
import { SourceView } from '../../finding/source-view.js';
import { secretOptions } from '../../policy/secret-options.js';
import type { Policy } from '../../policy/read-policy.js';
import { maskerOf } from '../../result/without-secrets.js';
import type { TextSource } from '../../source/source.js';
import type { StageRun } from '../stage.js';

type Decide = (source: TextSource, issues: readonly Issue[], view: SourceView) => void;

/** Looks for credentials in the names of files, which everybody can read who may see the repository. */
export async function checkNames(
  paths: readonly string[],
  policy: Policy,
  stage: StageRun,
  decide: Decide,
): Promise<void> {
  const suspects = paths.filter((path) => SUSPECT.test(path));
  if (suspects.length === 0) return;
  const mask = await maskerOf(suspects, await secretOptions(policy));
  for (const path of suspects.filter((name) => mask?.(name) !== name)) {
    const source: TextSource = { kind: 'text', path, text: path, link: true, part: NO_FILE };
    const { issues = [], secrets } = (await stage.check(source)) ?? {};
    decide(source, inName(issues), new SourceView(path, secrets));
  }
}

/** No format is shorter; most names are left out by this, and cost nothing. */
const SUSPECT = /(?=[\w-]*\d)[\w-]{20}/;

/** A name does not count as a file of the stage. */
const NO_FILE = { line: 1, column: 1, isFirst: false };
