import { formatStep } from './steps/format.js';
import { lintStep } from './steps/lint.js';
import { prismaStep } from './steps/prisma.js';
import { typesStep } from './steps/types.js';
import type { Step } from './step.js';

/** What happens to staged files before the security gate. Read downwards: that is the order. */
export const defaultSteps: readonly Step[] = [formatStep, lintStep, typesStep, prismaStep];
