import fs from 'node:fs';
import { expect, test } from 'vitest';
import { commit, hooked, scratch } from '../project.js';

const TSCONFIG = '{ "compilerOptions": { "strict": true, "module": "nodenext", "types": [] } }\n';

test('types are those of what is staged, not of what lies on disk', () => {
  using repo = hooked(
    scratch({
      tools: ['tsc'],
      files: {
        'tsconfig.json': TSCONFIG,
        'b.ts': 'export const b: number = 1;\n',
        'packages/lib/package.json': '{ "name": "lib", "exports": "./index.ts" }\n',
        'packages/lib/index.ts': 'export const lib = 1;\n',
      },
    }),
  );
  fs.symlinkSync('../packages/lib', repo.path('node_modules/lib'));
  // On disk as it is staged: the work tree is good enough, and what was learnt is kept.
  repo.stage('a.ts', "import { b } from './b.js';\nexport const a: number = b;\n");
  expect(commit(repo).code).toBe(0);
  expect(fs.readdirSync(repo.path('.git/guardrail/steps'))).toHaveLength(1);
  expect(fs.existsSync(repo.path('.git/guardrail/shadow'))).toBe(false);

  // Files that are not part of the commit break nothing, be they changed, new or of another package.
  repo.write('b.ts', 'export const b: string = 1;\n');
  repo.write('untracked.ts', 'export const c: string = 1;\n');
  repo.write('packages/lib/index.ts', 'export const other = 1;\n');
  repo.stage(
    'a.ts',
    "import { b } from './b.js';\nimport { lib } from 'lib';\nexport const a: number = b + lib;\n",
  );
  const clean = commit(repo);
  expect(clean.code).toBe(0);
  expect(repo.read('b.ts')).toBe('export const b: string = 1;\n');

  // What is staged and wrong is found although the file on disk is right.
  repo.git('checkout', '-q', '.');
  fs.rmSync(repo.path('untracked.ts'));
  repo.stage('a.ts', "export const a: number = 'text';\n");
  repo.write('a.ts', 'export const a: number = 1;\n');
  const wrong = commit(repo);
  expect(wrong.err).toMatch(/^types:\na\.ts[(:]1[,:]14\)?(?::| -) error TS2322/m);
  expect(wrong.code).toBe(1);
});

test('a broken configuration is no finding', () => {
  using repo = hooked(
    scratch({
      tools: ['tsc'],
      files: {
        'tsconfig.json': '{ "compilerOptions": { "module": "nonsense" } }\n',
        'guardrail.config.json': '{ "profile": "standard" }\n',
      },
    }),
  );
  repo.stage('a.ts', 'export const a = 1;\n');
  const { code, err } = commit(repo);
  expect(err).toContain('error TS');
  expect(err).toContain('step types could not check everything: tsc could not do its work');
  expect(code).toBe(0);
});

test('a schema is validated without a database, from a copy where parts are not staged', () => {
  using repo = hooked(scratch({ files: { 'models.prisma': 'model A\n' } }));
  const script = `#!/bin/sh
echo "$DATABASE_URL $PRISMA_SCHEMA_ENGINE_BINARY $3" >> "${repo.path('.git/seen')}"
grep -q broken "$3" && { echo "error: It is broken."; exit 1; }
exit 0
`;
  fs.writeFileSync(repo.path('node_modules/.bin/prisma'), script, { mode: 0o755 });
  const schema = 'datasource db { provider = "mysql"\n url = env("DATABASE_URL") }\n';
  repo.stage('schema.prisma', schema);
  expect(commit(repo).code).toBe(0);
  repo.write('models.prisma', 'model B\n');
  repo.stage('schema.prisma', `${schema}// broken\n`);
  const { code, err } = commit(repo);
  expect(err).toContain('prisma:\nerror: It is broken.');
  expect(code).toBe(1);
  const [first = '', second = ''] = repo.read('.git/seen').split('\n');
  expect(first).toBe(`mysql://localhost/none ${process.execPath} ${repo.path('schema.prisma')}`);
  expect(second).toContain('.git/guardrail/shadow/0/tree/schema.prisma');
});
