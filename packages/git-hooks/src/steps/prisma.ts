import fs from 'node:fs';
import { prismaEnvironment } from '@magi-guardrail/gate/plumbing';
import type { Project } from '../project.js';
import { quoteAll } from '../quote.js';
import type { Step, StepResult } from '../step.js';

/** Validating reads no database, so what the schema takes from the environment may be anything. */
export const prismaStep: Step = {
  name: 'prisma',
  files: /\.prisma$/,
  reads: /\.prisma$/,
  plan,
  couldNotRun: ({ output }) => !/^error: .*|Error code: P\d{4}/m.test(output),
  env: (files) => prismaEnvironment(files.map((file) => fs.readFileSync(file, 'utf8'))),
};

function plan(files: readonly string[], project: Project): StepResult {
  return project.hasTool('prisma')
    ? { run: files.map((file) => `prisma validate --schema ${quoteAll([file])}`) }
    : { skip: 'Prisma is not installed, so staged schemas are not validated.' };
}
