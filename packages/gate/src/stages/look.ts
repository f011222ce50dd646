import type { ResultCache } from '../cache/result-cache.js';
import { secretsIn, withSecrets } from '../finding/secrets-in-code.js';
import { SourceView } from '../finding/source-view.js';
import type { OwnStage } from '../result/model.js';
import { isLintable } from '../source/lintable.js';
import type { TextSource } from '../source/source.js';
import type { Checked, StageRun } from './stage.js';

/** What the stages say of one text, and the text as reports may show it. */
export interface Look {
  readonly secrets: Checked | undefined;
  readonly code: Checked | undefined;
  readonly view: SourceView;
}

type Stages = Readonly<Record<OwnStage, StageRun>>;

/** Runs the stages that apply to a text, or remembers what they said of it the last time. */
export async function look(
  source: TextSource,
  stages: Stages,
  cache: ResultCache | undefined,
): Promise<Look> {
  const { path, text, link, binary, origin } = source;
  // Code is judged as it is now: what it was in between no one can run.
  const lints = !link && !binary && origin?.past !== true && isLintable(path, text);
  // Nothing can be read in most pictures, and nothing has to be loaded for it.
  if (binary && text === '') return seen({ issues: [], secrets: [] }, NOTHING, text);
  const known = cache?.get(source);
  if (known !== undefined) {
    stages.secrets.reuse(known.secrets);
    if (lints) stages.code.reuse(known.code);
    return seen(known.secrets, known.code ?? NOTHING, text);
  }
  const secrets = await stages.secrets.check(source);
  const code = lints ? await stages.code.check(source) : NOTHING;
  const result = seen(secrets, code, text);
  // A stage that could not run at all may run the next time.
  if (code !== undefined) cache?.put(source, { secrets, ...(lints && { code }) }, result.view);
  return result;
}

function seen(secrets: Checked | undefined, checked: Checked | undefined, text: string): Look {
  const code = withSecrets(checked, text);
  const places = secrets?.secrets && [...secrets.secrets, ...secretsIn(code)];
  return { secrets, code, view: new SourceView(text, places) };
}

const NOTHING: Checked = { issues: [] };
