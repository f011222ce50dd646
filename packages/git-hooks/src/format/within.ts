/** Whether work was done in time; the signal tells it to stop. */
export async function within(
  ms: number,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      resolve(false);
    }, ms);
  });
  try {
    const finished = await Promise.race([work(controller.signal).then(() => true), late]);
    if (!finished) leaveBehind();
    return finished;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Work that was given up may keep the process alive, with a timer or a socket. Once the exit code is
 * known, nobody waits for it.
 */
function leaveBehind(): void {
  setInterval(() => {
    if (process.exitCode !== undefined) process.exit();
  }, 100).unref();
}
