import type { SinkUse, Text } from '@magi-guardrail/dataflow';
import type { CodeVerdict } from './judge.js';

/** `import('data:text/javascript,' + text)`: the name of the module is the module. */
export function codeInModuleName(use: SinkUse<'module'>): CodeVerdict | undefined {
  const texts = use
    .arguments(use.sink.arguments)
    .flatMap((value) => value.texts)
    .filter(isCode);
  if (texts.length === 0) return undefined;
  const holes = texts.flatMap((text) => text.filter((part) => typeof part !== 'string'));
  return holes.length > 0 ? { is: 'dynamic', holes, texts } : { is: 'constant', texts };
}

/** Whether what is loaded is the program itself: `data:text/javascript,…`. */
export function isCode([first]: Text): boolean {
  return typeof first === 'string' && /^\s*(?:data|javascript):/i.test(first);
}
