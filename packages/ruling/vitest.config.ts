import { defineProject } from 'vitest/config';

// The data and the comparison only: offline and fast. The run over the projects is a command.
export default defineProject({ test: { name: 'ruling', include: ['tests/**/*.test.ts'] } });
