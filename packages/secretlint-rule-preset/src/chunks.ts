import { TextDecoder } from 'node:util';
import { encodingOf } from './decode.js';

/** A part of a long text. Parts overlap, so that a secret on a border stands whole in one of them. */
export interface Chunk {
  readonly text: string;
  /** Where its first character stands in the whole, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What begins between these offsets belongs to this part; the rest is there to be understood. */
  readonly from: number;
  readonly to: number;
}

// So much that the overlap costs little, and so little that ten of them fit into any memory.
const SIZE = 4_000_000;
// Longer than any secret, and than the name in front of it.
const OVERLAP = 200_000;
const CONTEXT = 8000;

interface ChunkOptions {
  /** Characters in a part. */
  readonly size?: number;
  /** Reads binary content as UTF-8 all the same. */
  readonly force?: boolean;
}

/** The text of a long file, part by part, decoded like a short one; one empty part when it is binary. */
export async function* chunksOf(
  bytes: AsyncIterable<Uint8Array>,
  { size = SIZE, force = false }: ChunkOptions = {},
): AsyncGenerator<Chunk> {
  let next: Chunk = { text: '', line: 1, column: 1, from: 0, to: 0 };
  for await (const piece of decoded(bytes, force)) {
    next = { ...next, text: next.text + piece };
    if (next.text.length < size + OVERLAP + CONTEXT) continue;
    const chunk = { ...next, to: next.text.length - OVERLAP };
    yield chunk;
    next = after(chunk);
  }
  yield { ...next, to: next.text.length };
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, force: boolean): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let beginning: Uint8Array = new Uint8Array();
  for await (const piece of bytes) {
    if (decoder) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    beginning = Buffer.concat([beginning, piece]);
    if (beginning.length < SAMPLE) continue;
    decoder = decoderOf(beginning, force);
    if (!decoder) return;
    yield decoder.decode(beginning, { stream: true });
  }
  yield decoder ? decoder.decode() : (decoderOf(beginning, force)?.decode(beginning) ?? '');
}

const SAMPLE = 8192;
const LABELS = { utf8: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' } as const;

function decoderOf(beginning: Uint8Array, force: boolean): TextDecoder | undefined {
  const encoding = encodingOf(Buffer.from(beginning));
  if (encoding === 'binary') return force ? new TextDecoder() : undefined;
  return new TextDecoder(LABELS[encoding]);
}

/** What the next part begins with: the overlap, and the context in front of it. */
function after({ text, line, column, to }: Chunk): Chunk {
  let keep = to - CONTEXT;
  // Neither a line break nor a character is cut in two.
  if (/[\n\uDC00-\uDFFF]/.test(text[keep] ?? '')) keep -= 1;
  const breaks = [...text.slice(0, keep).matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  const last = breaks.at(-1);
  return {
    text: text.slice(keep),
    line: line + breaks.length,
    column: last ? keep - last.index - last[0].length + 1 : column + keep,
    from: to - keep,
    to: 0,
  };
}
