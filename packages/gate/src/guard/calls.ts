/** What a line runs of ours, and whether it stops anything when it fails. */
export interface Call {
  /** `guardrail hook pre-commit`, `guardrail check`. */
  readonly name: string;
  readonly state: CallState;
}

/** From what is best to what is worst. */
export type CallState = 'counts' | 'lenient' | 'ignored' | 'unreached';

/** The calls in some lines of shell, or of YAML that holds shell; comments are none. */
export function callsIn(lines: readonly string[]): readonly Call[] {
  return lines.flatMap((line) => {
    const code = line.replace(/(?:^|\s)(?:#|\/\/).*$/, '').replace(SAID, '$1');
    return [...code.matchAll(CALL)].map(([, words = '']) => ({
      name: `guardrail ${words.replace(/\s+/g, ' ')}`,
      state: stateOf(code),
    }));
  });
}

/** What a script only prints. */
const SAID = /\b(echo|printf)\s+(?:"(?:[^"\\]|\\.)*"|'[^']*')/g;

const CALL = /\bguardrail(?:\.js)?["']?\s+(hook\s+[a-z][a-z-]*|check|merge)\b/g;

function stateOf(code: string): CallState {
  if (SWALLOWED.test(code)) return 'ignored';
  return /--profile[= ]["']?standard\b/.test(code) ? 'lenient' : 'counts';
}

/** What comes after the call takes its exit code: `|| true`, `; exit 0`, or `&`, which waits for nothing. */
const SWALLOWED =
  /\bguardrail\b.*(?:\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b)|;\s*(?:true|:|exit\s+0)\s*["']?\s*$|[^&>]&\s*$)/;

/** What holds the gate in place, by its words: ``the call `guardrail hook pre-commit` ``. */
export type GuardFacts = ReadonlyMap<string, CallState>;

/** Of several calls of the same name the best counts. */
export function asFacts(calls: readonly Call[]): Map<string, CallState> {
  const facts = new Map<string, CallState>();
  for (const { name, state } of calls) {
    const key = `the call \`${name}\``;
    const known = facts.get(key);
    if (known === undefined || RANK[state] < RANK[known]) facts.set(key, state);
  }
  return facts;
}

export const RANK: Readonly<Record<CallState, number>> = {
  ...{ counts: 0, lenient: 1, ignored: 2, unreached: 3 },
};
