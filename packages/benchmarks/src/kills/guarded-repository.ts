import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';

/** A repository whose commits are formatted by Prettier and ESLint and checked by the gate. */
export function guardedRepository(installed: string): TempRepo {
  const repo = tempRepo({
    files: {
      '.gitignore': 'node_modules\n.guardrail/\n',
      'package.json': '{ "private": true, "type": "module" }\n',
      'guardrail.config.json': '{ "profile": "standard" }\n',
      'eslint.config.js': "export default [{ rules: { 'no-var': 'error' } }];\n",
      'tracked.js': 'a = 0;\n',
    },
  });
  symlinkSync(path.join(installed, 'node_modules'), repo.path('node_modules'));
  repo.write('.git/hooks/pre-commit', '#!/bin/sh\nnode_modules/.bin/guardrail hook pre-commit\n');
  chmodSync(repo.path('.git/hooks/pre-commit'), 0o755);
  repo.git('config', 'user.name', 'Ada Tester');
  repo.git('config', 'user.email', 'ada@example.com');
  repo.git('tag', 'base');
  return repo;
}
