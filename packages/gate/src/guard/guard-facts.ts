import { asFacts, callsIn, type Call, type CallState, type GuardFacts } from './calls.js';
import type { GuardFile } from './guard-file.js';
import { manifestFacts } from './manifest-facts.js';
import { workflowCalls } from './workflow-calls.js';

/** What a text does for the gate; undefined when it cannot be read, so that nothing can be said. */
export function guardFacts(kind: GuardFile, text: string): GuardFacts | undefined {
  const lines = text.split(/\r?\n/);
  switch (kind) {
    case 'hook':
      return asFacts(hookCalls(lines));
    case 'runner':
      return asFacts(callsIn(lines));
    case 'workflow':
      return asFacts(workflowCalls(lines));
    case 'config':
      return new Map([...asFacts(callsIn(lines)), ...imports(text)]);
    case 'manifest':
      return manifestFacts(text);
  }
}

/** A script runs up to what ends it, and after `set +e` it runs on whatever fails. */
function hookCalls(lines: readonly string[]): readonly Call[] {
  const end = lines.findIndex((line) => ENDING.test(line));
  const lenient = lines.findIndex((line) => LENIENT.test(line));
  return lines.flatMap((line, at) => {
    const isReached = end < 0 || at <= end;
    const isHeard = lenient < 0 || at < lenient || /\|\|\s*exit\b/.test(line);
    return callsIn([line]).map(({ name, state }) => ({
      name,
      state: !isReached ? 'unreached' : isHeard ? state : 'ignored',
    }));
  });
}

const ENDING = /^(?:exit\b|exec\s+[^<>\s\d]|return\b)/;
/** Also a function or an alias that takes the name of the program. */
const LENIENT = /^\s*(?:set\s+\+e\b|alias\s+guardrail=|(?:function\s+)?guardrail\s*\(\))/;

function imports(text: string): readonly (readonly [string, CallState])[] {
  const code = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(/["'](@magi-guardrail\/[\w-]+)(?:\/[\w/-]+)?["']/g)];
  return found.map(([, name = '']) => [`the use of ${name}`, 'counts']);
}
