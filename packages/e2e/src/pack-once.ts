import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { packAll } from '@magi-guardrail/toolchain/pack';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Package name → path of its tarball. */
    tarballs: Record<string, string>;
    /** Changes whenever the content of a tarball does. */
    tarballsHash: string;
  }
}

/** Packs the built packages once for all test files. */
export default async function packOnce(project: TestProject) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'guardrail-e2e-tarballs-'));
  const tarballs = await packAll(folder);
  const hash = createHash('sha256');
  for (const file of Object.values(tarballs).sort()) hash.update(await readFile(file));
  project.provide('tarballs', tarballs);
  project.provide('tarballsHash', hash.digest('hex').slice(0, 16));
  return () => rm(folder, { recursive: true, force: true });
}
