import { isInterpreter, programName } from '../shell/interpreters.js';
import type { AllowEntry } from './fields.js';

/** How an approval covers what nobody has reviewed: code in any file, or any program of an interpreter. */
export function breadthOf(entry: AllowEntry): 'files' | 'programs' | undefined {
  if (entry.arguments !== undefined) return undefined;
  // The words after an interpreter are a program of their own.
  const program = entry.command && programName({ parts: [entry.command] });
  if (program !== undefined && isInterpreter(program)) return 'programs';
  return entry.files.some((glob) => everyFile.test(glob)) ? 'files' : undefined;
}

/** `**`, `**` with endings, and any folder: `*` followed by a glob of files. */
const everyFile =
  /^(?:\.?\/)?(?:\*{1,2}\/)*\*{1,2}(?:\.(?:[\w*]+|\{[\w,*]+\}|[?*+@!]\([\w|]+\)|\[\w+\]\w*))?$/;
