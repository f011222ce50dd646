import type { SecretFormat, SecretKind, Severity } from './format.js';
import { formats as allFormats } from './formats.generated.js';
import { withoutOverlaps, type Candidate } from './overlaps.js';
import { isDocumented } from './placeholder.js';
import { preview } from './preview.js';
import { candidatesIn } from './scan.js';
import { scannerOf } from './scanners.js';

/** A secret found in a text, told without the secret itself. */
export interface SecretMatch {
  readonly formatId: string;
  readonly provider: string;
  readonly kind: SecretKind;
  readonly severity: Severity;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** The public prefix and the length, for people: `ghp_… (40 characters)`. */
  readonly preview: string;
}

/** Which formats are looked for, and in what. */
export interface FindOptions {
  /** Look for these formats only; all of them unless given. */
  readonly formats?: readonly SecretFormat[];
  /** Name or path of the file: some formats are looked for in `.netrc`, `.env` and their kin only. */
  readonly path?: string;
}

/** Finds every secret of a known format, in order, never two for the same text. */
export function findSecrets(
  text: string,
  { formats = allFormats, path = '' }: FindOptions = {},
): SecretMatch[] {
  const found = candidatesIn(text, scannerOf(formats, path));
  // Of most texts nothing is left to be told.
  return found.length === 0 ? [] : told(text, found);
}

function told(text: string, found: readonly Candidate[]): SecretMatch[] {
  const real = found.filter(({ start, end }) => !isDocumented(text.slice(start, end)));
  return withoutOverlaps(real).map(toMatch);
}

function toMatch({ format, start, end }: Candidate): SecretMatch {
  const { id, provider, kind, severity } = format;
  return {
    formatId: id,
    provider,
    kind,
    severity,
    start,
    end,
    preview: preview(format, end - start),
  };
}
