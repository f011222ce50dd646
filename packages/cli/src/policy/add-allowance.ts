import { approvalFields, survey as surveyAgain, type SurveyedFinding } from '@magi-guardrail/gate';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import type { Request } from './add-suppression.js';
import { answers, type Question } from './ask.js';
import { addDays, dayUntil } from './days.js';
import { findFinding, type Found } from './find-finding.js';
import { schemaFor, writeEntry } from './write-entry.js';

/** Writes one entry of guardrail.allow.json, and says whether it covers what it is about. */
export async function addAllowance(request: Request, io: Io): Promise<number> {
  const { word, place, given, isDryRun } = request;
  const found = await findFinding(word, given('rule'), place, io);
  refuseOthers(found.found);
  const entry = await entryFor(found, request, io);
  const { file, path } = found.survey.allow;
  writeEntry({ kind: 'allow', file, entry, beginning: { $schema: schemaFor('allow') }, isDryRun });
  io.out(JSON.stringify(entry, undefined, 2));
  if (isDryRun) {
    io.err(`${path} would hold this. Nothing was written (--dry-run).`);
    return 0;
  }
  const kept = `${path} holds this now. Have ${entry.approvedBy} review it and commit it; in a check of commits it counts once it is merged.`;
  if (await covers(found, request)) {
    io.err(kept);
    return 0;
  }
  io.err(`${kept}\nIt does not cover the finding yet: compare its words with the code.`);
  return 1;
}

function refuseOthers({ finding }: SurveyedFinding): void {
  const { ruleId, path, line } = finding;
  if (ruleId.startsWith('secrets/')) {
    throw new UsageError(
      `${ruleId} in ${path}:${line} is about a secret: revoke it and remove it. One that is revoked but has to stay is permitted by \`secrets.allows\` in guardrail.config.json, with a reason, an approver and a date.`,
    );
  }
  if (/^guardrail\/(?:allowlist|suppression|directive)-/.test(ruleId)) {
    throw new UsageError(
      `${ruleId} in ${path}:${line} is about the policy itself: repair it there.`,
    );
  }
}

async function entryFor({ survey, found }: Found, { given }: Request, io: Io) {
  const { finding } = found;
  const { today, maxApprovalDays, allow } = survey;
  const rule = finding.ruleId.replace(/^guardrail\//, '');
  const isCommand = rule.endsWith('-exec');
  const answered = await answers(
    [
      ...(isCommand ? commandQuestions(given, constantWords(finding.message)) : []),
      text('reason', 'Why is this use safe and needed?', given, approvalFields.reason),
      text('approved-by', 'Who answers for it?', given, approvalFields.approvedBy),
      {
        ...text('expires', 'Until when?', given, approvalFields.expires),
        otherwise: addDays(today, Math.min(DEFAULT_DAYS, maxApprovalDays)),
        ...dayUntil(today, maxApprovalDays),
      },
    ],
    'allow',
    io,
  );
  const words = answered.get('arguments');
  const symbol = given('symbol');
  return {
    rule,
    files: [fromFolder(allow.root, finding.path)],
    ...(isCommand && { command: answered.get('command') ?? '' }),
    ...(words !== undefined && { arguments: words.split(/\s+/).filter(Boolean) }),
    ...(symbol !== undefined && { symbol }),
    reason: answered.get('reason') ?? '',
    approvedBy: answered.get('approved-by') ?? '',
    expires: answered.get('expires') ?? '',
  };
}

const DEFAULT_DAYS = 90;

type Given = Request['given'];

/** The words of a constant command without signs of a shell, as the message of the finding quotes it. */
function constantWords(message: string): readonly string[] {
  const [, quoted = ''] = /^`[^`]+` runs `([^`]+)` through a shell/.exec(message) ?? [];
  return /^[\w./:@=+,-]+(?: [\w./:@=+,-]+)*$/.test(quoted) ? quoted.split(' ') : [];
}

/** Where nobody says another, the approval is for the very command that was found. */
function commandQuestions(given: Given, [found, ...rest]: readonly string[]): readonly Question[] {
  const isWord = (value: unknown) => typeof value === 'string' && /^\S+$/.test(value);
  const program = { expected: 'one word, for example "git"', accepts: isWord };
  const words = {
    expected: 'words, or nothing',
    accepts: (value: unknown) => typeof value === 'string',
  };
  return [
    { ...text('command', 'Which program does it run?', given, program), otherwise: found },
    {
      ...text('arguments', 'With which words? Leave it empty for any constant ones.', given, words),
      isOptional: true,
      ...(given('command') === undefined && { otherwise: rest.join(' ') }),
    },
  ];
}

function text(
  option: string,
  message: string,
  given: Given,
  { expected, accepts }: Pick<Question, 'expected' | 'accepts'>,
): Question {
  return { option, message, given: given(option), expected, accepts };
}

/** The globs of the file are relative to its folder; signs of a glob in a name are taken as they are. */
function fromFolder(root: string, path: string): string {
  const inside = root === '' ? path : path.slice(root.length + 1);
  return inside.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

async function covers({ found, paths }: Found, { place }: Request): Promise<boolean> {
  const { finding } = found;
  const { findings } = await surveyAgain({ ...place, paths });
  return !findings.some(
    (it) => it.finding.fingerprint === finding.fingerprint && it.finding.path === finding.path,
  );
}
