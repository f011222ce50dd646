/** The same value with pictures, sound and files by type and size: nobody reads their text in a log. */
export function withoutMedia(value: unknown): unknown {
  try {
    return visit(value, { objects: MOST_OBJECTS, depth: 0 });
  } catch {
    // What cannot be read, or goes round in circles, is for the redactor.
    return value;
  }
}

/** What is left to be visited, and how deep the visit is. */
interface Left {
  objects: number;
  depth: number;
}

const MOST_OBJECTS = 100_000;
const DEEPEST = 100;

function visit(value: unknown, left: Left): unknown {
  if (typeof value === 'string') return sizeOfText(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (--left.objects < 0 || left.depth > DEEPEST) throw new RangeError('too large');
  left.depth++;
  const next = Array.isArray(value) ? visitList(value, left) : visitObject(value, left);
  left.depth--;
  return next;
}

function visitList(list: readonly unknown[], left: Left): unknown {
  const next = list.map((one) => visit(one, left));
  return next.some((one, index) => one !== list[index]) ? next : list;
}

function visitObject(object: object, left: Left): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return visitInstance(object, left);
  const type = typeOf(object);
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries<unknown>(object as Record<string, unknown>)) {
    const isBytes = type !== undefined && CONTENT.has(key) && typeof value === 'string';
    const next =
      isBytes && value.length > SHORTEST && !value.startsWith('data:')
        ? shown(type, value.length)
        : visit(value, left);
    if (next === value) continue;
    copy ??= { ...object };
    copy[key] = next;
  }
  return copy ?? object;
}

/** Messages of some SDKs are instances, which say themselves what is to be shown. */
function visitInstance(object: object, left: Left): unknown {
  const toJson: unknown = Reflect.get(object, 'toJSON');
  if (typeof toJson !== 'function') return object;
  const json: unknown = Reflect.apply(toJson, object, ['']);
  const next = json === object ? json : visit(json, left);
  return next === json ? object : next;
}

/** Where SDKs put bytes in base 64: `source.data`, `inlineData.data`, `input_audio.data`, `file.file_data`, `b64_json`. */
const CONTENT = new Set(['data', 'file_data', 'fileData', 'b64_json', 'base64', 'image']);
const SHORTEST = 200;

/** What stands beside them and says what they are. */
function typeOf(object: object): string | undefined {
  for (const key of [
    'media_type',
    'mediaType',
    'mime_type',
    'mimeType',
    'format',
    'filename',
    'b64_json',
  ]) {
    const type: unknown = Reflect.get(object, key);
    if (typeof type === 'string') return key === 'b64_json' ? 'image' : type;
  }
  return undefined;
}

function sizeOfText(text: string): string | undefined {
  if (text.length > LONGEST_WORD && BASE64.test(text)) return shown('base64', text.length);
  if (!text.startsWith('data:')) return undefined;
  const [prefix = '', type = ''] = /^data:([\w.+/-]{1,100})[^,]{0,200};base64,/.exec(text) ?? [];
  return prefix === '' ? undefined : shown(type, text.length - prefix.length);
}

/** Four characters of base 64 are three bytes. */
function shown(type: string, length: number): string {
  return `[${type}: ${Math.floor((length * 3) / 4)} bytes]`;
}

/** Bytes that nothing calls bytes, such as pictures for Ollama or the sound of an answer. */
const BASE64 = /^[A-Za-z\d+/_-]+={0,2}$/;
const LONGEST_WORD = 400;
