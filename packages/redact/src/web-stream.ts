import { HeldText } from './adapters/held-text.js';
import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';

/** The same as `redactStream` for web streams of text, as `response.body` piped through `TextDecoderStream`. */
export function redactTextStream(options: RedactOptions = {}): TransformStream<string, string> {
  const held = new HeldText(createRedactor(options));
  return new TransformStream({
    transform(chunk, controller) {
      const text = held.push(chunk);
      if (text !== '') controller.enqueue(text);
    },
    flush(controller) {
      const text = held.flush();
      if (text !== '') controller.enqueue(text);
    },
  });
}
