import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'tsconfig', include: ['tests/**/*.test.mjs'] } });
