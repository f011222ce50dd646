/** A part of a text that is written in another way, as what it says. */
export interface Decoded {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a text says in base64, in numbers, in entities, backwards or with letters moved by thirteen. */
export function decodedIn(text: string): readonly Decoded[] {
  return [...base64(text), ...hex(text), ...escapes(text), ...moved(text), ...backwards(text)];
}

const MOST = 50;

function* base64(text: string): Generator<Decoded> {
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9+/_-]{20,}={0,2}/g)) {
    if ((count += 1) > MOST) return;
    const decoded = plain(bytesOf(run));
    if (decoded !== undefined) yield { text: decoded, start: index, end: index + run.length };
  }
}

function bytesOf(run: string): Uint8Array | undefined {
  try {
    const binary = atob(run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return Uint8Array.from(binary, (each) => each.codePointAt(0) ?? 0);
  } catch {
    return undefined;
  }
}

function* hex(text: string): Generator<Decoded> {
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/(?:(?:0x|\\x|%)?[0-9a-fA-F]{2}[\s,:]?){16,}/g)) {
    if ((count += 1) > MOST) return;
    const pairs = run.replace(/0x|\\x|[^0-9a-fA-F]/g, '').match(/../g) ?? [];
    const decoded = plain(Uint8Array.from(pairs, (each) => Number.parseInt(each, 16)));
    if (decoded !== undefined) yield { text: decoded, start: index, end: index + run.length };
  }
}

/** A text for people, and not what any bytes happen to be. */
function plain(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\p{L}\p{N}\p{P}\p{S}\p{Z}\n\t\r]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** `&#105;&#103;`, `%69%67`, `\u0069\u0067` */
function escapes(text: string): readonly Decoded[] {
  if (!/(?:&#x?[0-9a-f]{2,5};|%[0-9a-f]{2}|\\u[0-9a-f]{4}){4}/i.test(text)) return [];
  const decoded = text.replace(
    /&#x([0-9a-f]{2,5});|&#(\d{2,6});|%([0-7][0-9a-f])|\\u([0-9a-f]{4})/gi,
    (_, entity?: string, decimal?: string, percent?: string, unicode?: string) =>
      character(
        decimal === undefined
          ? Number.parseInt(entity ?? percent ?? unicode ?? '', 16)
          : Number(decimal),
      ),
  );
  return [{ text: decoded, start: 0, end: text.length }];
}

function character(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

/** Only where a word of an attempt stands in that way: most texts need not be read again. */
function moved(text: string): readonly Decoded[] {
  if (
    !/vtaber|qvfertneq|sbetrg|bireevqr|erirny|cebzcg|vafgehpgvba|nffvfgnag|sebz abj ba|erfgevpgvba/i.test(
      text,
    )
  )
    return [];
  const decoded = text.replace(/[a-z]/gi, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const base = code >= 97 ? 97 : 65;
    return String.fromCodePoint(((code - base + 13) % 26) + base);
  });
  return [{ text: decoded, start: 0, end: text.length }];
}

function backwards(text: string): readonly Decoded[] {
  if (
    !/erongi|dragersid|tegrof|edirrevo|laever|tpmorp|snoitcurtsni|tnatsissa|no won morf|snoitcirtser/i.test(
      text,
    )
  )
    return [];
  return [{ text: Array.from(text).reverse().join(''), start: 0, end: text.length }];
}
