import type { Progress } from '@magi-guardrail/gate';
import type { Io } from './io.js';

/** Quick checks show nothing. */
const PATIENCE = 1000;
/** Milliseconds between two lines. */
const RATE = 100;
const ERASE = '\r\u001B[K';

/** Runs a check and says on the terminal how far it is, in one line that is gone afterwards. */
export async function withProgress<T>(
  { terminal }: Io,
  work: (onProgress: (progress: Progress) => void) => Promise<T>,
  now = () => performance.now(),
): Promise<T> {
  if (terminal === undefined) return work(() => {});
  const started = now();
  let shown: number | undefined;
  const show = ({ done, files }: Progress) => {
    const time = now();
    if (time - started < PATIENCE || time - (shown ?? -Infinity) < RATE) return;
    shown = time;
    const all = done <= files ? ` of ${files}` : '';
    terminal(`${ERASE}Checking: ${done}${all} files`);
  };
  try {
    return await work(show);
  } finally {
    if (shown !== undefined) terminal(ERASE);
  }
}
