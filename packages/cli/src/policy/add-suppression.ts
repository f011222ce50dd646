import {
  suppressionFields,
  suppressionKinds,
  type Suppression,
  type Survey,
  type SurveyedFinding,
  type SurveyOptions,
} from '@magi-guardrail/gate';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { answers } from './ask.js';
import { addDays, dayUntil } from './days.js';
import { findFinding } from './find-finding.js';
import { gitName } from './git-name.js';
import { schemaFor, writeEntry } from './write-entry.js';

/** What is asked for on the command line. */
export interface Request {
  readonly word: string;
  readonly place: SurveyOptions;
  readonly given: (option: string) => string | undefined;
  readonly isDryRun: boolean;
}

/** Writes one entry of guardrail.suppressions.json; a high finding is refused, with the way there is. */
export async function addSuppression(request: Request, io: Io): Promise<number> {
  const { word, place, given, isDryRun } = request;
  const { survey, found } = await findFinding(word, given('rule'), place, io);
  refuseHigh(found, word);
  const entry = await entryFor(survey, found, request, io);
  const { file, path, salt } = survey.suppressions;
  const beginning = { $schema: schemaFor('suppressions'), salt };
  writeEntry({ kind: 'suppressions', file, entry, beginning, isDryRun });
  io.out(JSON.stringify(entry, undefined, 2));
  io.err(
    isDryRun
      ? `${path} would hold this. Nothing was written (--dry-run).`
      : `${path} holds this now. Commit it; in a check of commits it counts once it is merged.`,
  );
  return 0;
}

function refuseHigh({ finding, isSecret }: SurveyedFinding, word: string): void {
  const { severity, ruleId, path, line } = finding;
  if (severity !== 'high') return;
  const what = `${ruleId} in ${path}:${line} is a high finding, and no suppression covers one. `;
  throw new UsageError(
    isSecret
      ? `${what}It is about a credential: revoke it and remove it. One that is revoked but has to stay is permitted by \`secrets.allows\` in guardrail.config.json, with a reason, an approver and a date.`
      : `${what}Repair it. If it has to stay, \`npx guardrail allow ${word}\` writes an approval into guardrail.allow.json; it needs --reason, --expires and --approved-by: somebody who answers for it and reviews that file.`,
  );
}

async function entryFor(
  survey: Survey,
  { finding, mark }: SurveyedFinding,
  { given, place }: Request,
  io: Io,
): Promise<Suppression> {
  const { today } = survey;
  const most = survey.maxSuppressionDays[finding.severity === 'low' ? 'low' : 'medium'];
  const ask = (option: string, key: keyof typeof suppressionFields, message: string) => {
    const { expected, accepts } = suppressionFields[key];
    return { option, message, given: given(option), expected, accepts };
  };
  const command = 'suppress';
  const first = await answers(
    [{ ...ask('kind', 'kind', 'Why may it stay?'), choices: suppressionKinds }],
    command,
    io,
  ).catch((error: unknown) => {
    // Without it the other questions are still known, so all of them are named at once.
    if (given('kind') === undefined && !io.interactive) return new Map<string, string>();
    throw error;
  });
  const isRisk = first.get('kind') === 'accepted-risk';
  const rest = await answers(
    [
      { ...ask('kind', 'kind', ''), given: first.get('kind') },
      ask('reason', 'reason', 'The reason, for the next reader'),
      ask('approved-by', 'approvedBy', 'Who permits it?'),
      {
        ...ask('owner', 'owner', 'Who looks at it again?'),
        otherwise: await gitName(place.cwd, io.env),
      },
      { ...ask('ticket', 'ticket', 'Where is it followed up?'), isOptional: !isRisk },
      {
        ...ask('expires', 'expiresAt', 'Until when?'),
        otherwise: addDays(today, Math.min(DEFAULT_DAYS, most)),
        ...dayUntil(today, most),
      },
    ],
    command,
    io,
  );
  const value = (option: string) => rest.get(option) ?? '';
  const ticket = rest.get('ticket');
  return {
    id: freeId(mark, survey),
    ...{ rule: finding.ruleId, path: finding.path, fingerprint: mark },
    kind: suppressionKinds.find((kind) => kind === value('kind')) ?? 'false-positive',
    ...{ reason: value('reason'), owner: value('owner'), approvedBy: value('approved-by') },
    ...(ticket !== undefined && { ticket }),
    ...{ createdAt: today, expiresAt: value('expires') },
  };
}

const DEFAULT_DAYS = 30;

/** Two equal lines have one fingerprint, but each its own entry. */
function freeId(mark: string, { suppressions }: Survey): string {
  const taken = new Set(suppressions.entries.map(({ id }) => id));
  const name = `sup-${mark.slice(0, 8)}`;
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
  return id;
}
