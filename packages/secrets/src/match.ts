import { entropy } from './entropy.js';
import type { SecretFormat, SecretKind, Severity } from './format.js';
import { formats as allFormats } from './formats.generated.js';
import { isPlaceholder } from './placeholder.js';

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

export interface FindOptions {
  /** Look for these formats only; all of them unless given. */
  readonly formats?: readonly SecretFormat[];
}

/** Finds every secret of a known format, in order, never two for the same text. */
export function findSecrets(text: string, options: FindOptions = {}): SecretMatch[] {
  const scanner = scannerOf(options.formats ?? allFormats);
  const found: Candidate[] = [];
  scanner.keyword.lastIndex = 0;
  for (let hit = scanner.keyword.exec(text); hit; hit = scanner.keyword.exec(text)) {
    for (const entry of scanner.byKeyword.get(hit[0].toLowerCase()) ?? []) {
      const candidate = tryAt(entry, text, hit.index);
      if (candidate) found.push(candidate);
    }
    // A keyword may begin inside another one.
    scanner.keyword.lastIndex = hit.index + 1;
  }
  return withoutOverlaps(found).map(({ format, start, end }) => toMatch(format, start, end));
}

/** What may be shown of a secret: its public prefix and its length. */
export function preview(format: SecretFormat, length: number): string {
  return `${format.publicPrefix}… (${length} characters)`;
}

interface Entry {
  readonly format: SecretFormat;
  readonly pattern: RegExp;
}

interface Scanner {
  readonly keyword: RegExp;
  readonly byKeyword: ReadonlyMap<string, readonly Entry[]>;
}

interface Candidate {
  readonly format: SecretFormat;
  /** Where the pattern began: the earlier, the more context it has seen. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const scanners = new WeakMap<readonly SecretFormat[], Scanner>();

function scannerOf(formats: readonly SecretFormat[]): Scanner {
  const known = scanners.get(formats);
  if (known) return known;
  const scanner = compile(formats);
  scanners.set(formats, scanner);
  return scanner;
}

function compile(formats: readonly SecretFormat[]): Scanner {
  const entries = formats.map((format) => ({ format, pattern: bounded(format) }));
  const keywords = [...new Set(formats.flatMap((format) => format.keywords))];
  keywords.sort((left, right) => right.length - left.length);
  const byKeyword = new Map(
    keywords.map((keyword) => [
      keyword,
      entries.filter(({ format }) => format.keywords.some((other) => keyword.startsWith(other))),
    ]),
  );
  const alternatives = keywords.map((keyword) => keyword.replace(/[^\w]/g, '\\$&')).join('|');
  return { keyword: new RegExp(alternatives || '(?!)', 'gi'), byKeyword };
}

/** The pattern at one place only, not glued to a word before it and not cut short after it. */
function bounded({ pattern, alphabet }: SecretFormat): RegExp {
  // In source code a token may follow an escape (`\n`), in a link an encoded character (`%3D`).
  const before = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrtbf])|(?<=%[0-9A-Fa-f]{2}))';
  const after = alphabet === '' ? '' : `(?![${alphabet}])`;
  return new RegExp(`${before}(?:${pattern.source})${after}`, `dy${pattern.ignoreCase ? 'i' : ''}`);
}

function tryAt({ format, pattern }: Entry, text: string, index: number): Candidate | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [start, end] = match.indices?.groups?.['secret'] ?? [index, index + match[0].length];
  const secret = text.slice(start, end);
  return isSecret(format, secret, match.groups ?? {})
    ? { format, from: index, start, end }
    : undefined;
}

function isSecret(format: SecretFormat, secret: string, groups: Record<string, string>): boolean {
  const variable = secret.startsWith(format.publicPrefix)
    ? secret.slice(format.publicPrefix.length)
    : secret;
  // Key material is long enough to hold runs and words by chance; its own check decides.
  if (format.kind !== 'private-key' && isPlaceholder(variable)) return false;
  if (format.minimumEntropy !== undefined && entropy(variable) < format.minimumEntropy)
    return false;
  return format.isPlausible?.(secret, groups) ?? true;
}

function withoutOverlaps(found: Candidate[]): Candidate[] {
  found.sort((left, right) => left.from - right.from || right.end - left.end);
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const previous = kept.at(-1);
    if (!previous || candidate.start >= previous.end) kept.push(candidate);
  }
  return kept;
}

function toMatch(format: SecretFormat, start: number, end: number): SecretMatch {
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
