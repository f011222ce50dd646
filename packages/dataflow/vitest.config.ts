import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'dataflow', include: ['tests/**/*.test.ts'] } });
