import { parentPort, workerData } from 'node:worker_threads';
import { lintText, loadSetup, type SetupOptions } from './lint-text.js';
import type { Answer, Question } from './lint-pool.js';
import { loadNative } from './native/load.js';

const options = workerData as SetupOptions;
const setup = loadSetup(options, options.nativeParser ? await loadNative() : undefined);

parentPort?.on('message', ({ id, request }: Question) => {
  void answer(id, request);
});
await setup;
parentPort?.postMessage({ isReady: true } satisfies Answer);

async function answer(id: number, request: Question['request']): Promise<void> {
  try {
    parentPort?.postMessage({ id, checked: await lintText(await setup, request) } satisfies Answer);
  } catch {
    // The thread that asked tries it itself, and says what goes wrong.
    parentPort?.postMessage({ id } satisfies Answer);
  }
}
