import type { SecretMatch } from '@magi-guardrail/secrets';
import type { SecretLintSourceCode } from '@secretlint/types';
import { commentedLines, silencerOf, type Silencer } from './comments.js';
import { displayed } from './displayed.js';
import { NAMES } from './names.js';
import { notices } from './notices.js';
import type { Settings } from './options/settings.js';
import { read, type Reading } from './reading.js';
import { sentence } from './sentence.js';

/** A secret that a rule has to report. */
export interface Found {
  readonly match: SecretMatch;
  /** Where it lies in the content that secretlint holds. */
  readonly range: readonly [number, number];
  readonly message: string;
}

/** What our formats make of a file. */
export interface FileFound {
  readonly reading: Reading;
  /** Every secret that a format knows, also those that are not reported. */
  readonly matches: readonly SecretMatch[];
  readonly reports: readonly Found[];
}

interface Known {
  readonly settings: Settings;
  readonly found: FileFound | Promise<FileFound>;
}

const known = new WeakMap<SecretLintSourceCode, Known>();

/** What our formats find in a file, looked for once, however many rules ask. */
export function foundIn(
  source: SecretLintSourceCode,
  settings: Settings,
): FileFound | Promise<FileFound> {
  const last = known.get(source);
  if (last?.settings === settings) return last.found;
  const reading = read(source);
  const found =
    reading instanceof Promise
      ? reading.then((again) => find(source, again, settings))
      : find(source, reading, settings);
  known.set(source, { settings, found });
  return found;
}

function find(source: SecretLintSourceCode, reading: Reading, settings: Settings): FileFound {
  if (reading.kind === 'binary') {
    if (settings.report === 'blocking')
      notices.add('not scanned, because it is binary:', nameOf(source));
    return { reading, matches: [], reports: [] };
  }
  const { text, offset, isDecoded } = reading;
  const matches = settings.find(text, source.filePath ?? '');
  if (matches.length === 0) return { reading, matches, reports: [] };
  const file = nameOf(source);
  const place = placing(text);
  const lines = commentedLines(text);
  const reports = matches.flatMap((match) => {
    const { line, column } = place(match.start);
    const silencer = silencerOf(lines, line, namesOf(match));
    const verdict = judge(match, text, settings, silencer);
    if (verdict.notice !== undefined)
      notices.add(
        verdict.notice,
        `${file}:${line}:${column} ${match.severity}: ${sentence(match, settings, file)}`,
      );
    if (!verdict.isReported) return [];
    const where = isDecoded ? ` Line ${line}, column ${column} of the decoded text.` : '';
    const message = `${sentence(match, settings, file)}${verdict.remark ?? ''}${where}`;
    return [{ match, message, range: [offset(match.start), offset(match.end)] as const }];
  });
  return { reading, matches, reports };
}

function nameOf({ filePath }: SecretLintSourceCode): string {
  return filePath === undefined ? 'the given text' : displayed(filePath);
}

interface Verdict {
  readonly isReported: boolean;
  /** Added to the message. */
  readonly remark?: string;
  /** The heading under which the run says that it is not reported. */
  readonly notice?: string;
}

function judge(
  match: SecretMatch,
  text: string,
  settings: Settings,
  silencer: Silencer | undefined,
): Verdict {
  const { profile, report } = settings;
  const isAllowed = settings.allows(text.slice(match.start, match.end), match);
  if (isAllowed === 'yes') return { isReported: false };
  const unsigned =
    isAllowed === 'unsigned'
      ? ' `allows` permits a high secret only with reason, approvedBy and expires.'
      : '';
  if (report === 'all') return { isReported: true, remark: unsigned };
  const isHigh = match.severity === 'high';
  if (!isHigh && silencer?.reason !== undefined)
    return { isReported: false, notice: 'permitted by a comment with a reason:' };
  if (!isHigh && (match.severity === 'low' || profile === 'standard'))
    return { isReported: false, notice: `does not fail under "${profile}":` };
  return { isReported: true, remark: unsigned + ignored(silencer, isHigh) };
}

/** A comment that has no effect must not look as if it had. */
function ignored(silencer: Silencer | undefined, isHigh: boolean): string {
  if (!silencer) return '';
  const why = isHigh ? 'the secret is high' : 'it gives no reason after `--`';
  return ` The comment on line ${silencer.line} does not switch this off: ${why}.`;
}

/** What a comment may call it. */
function namesOf({ formatId, severity }: SecretMatch): readonly string[] {
  return [formatId, `secrets/${formatId}`, NAMES[severity], NAMES.preset];
}

/** Line and column of an offset, counted from 1. Offsets must come in order. */
function placing(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let next = breaks.exec(text);
  return (offset) => {
    while (next && breaks.lastIndex <= offset) {
      line += 1;
      start = breaks.lastIndex;
      next = breaks.exec(text);
    }
    return { line, column: offset - start + 1 };
  };
}
