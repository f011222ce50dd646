import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'git-hooks', include: ['tests/**/*.test.ts'] } });
