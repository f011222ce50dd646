import fs from 'node:fs';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';

/** A way to commit. */
export interface Form {
  readonly name: string;
  readonly args: readonly string[];
  /** Git itself keeps the index locked while the hook runs. */
  readonly isLocked: boolean;
}

export const forms = [
  { name: 'commit', args: [], isLocked: false },
  { name: 'commit -a', args: ['-a'], isLocked: true },
  { name: 'commit --amend', args: ['--amend'], isLocked: false },
  { name: 'commit <path>', args: ['--', 'whole.js', 'beside.js'], isLocked: true },
] as const satisfies readonly Form[];

/** Takes the repository back to `base`, and leaves work in it of which only a part is staged. */
export function prepare(repo: TempRepo, form: Form): void {
  repo.git('reset', '-q', '--hard', 'base');
  repo.git('clean', '-fdq');
  repo.stage('whole.js', 'a  =  1;\n');
  repo.stage('beside.js', 'a  =  1;\n\nb;\n\nc;\n');
  repo.stage('over.js', 'a  =  1;\n');
  repo.stage('gone.js', 'a  =  1;\n');
  repo.write('beside.js', 'a  =  1;\n\nb;\n\nc; // unstaged work\n');
  repo.write('over.js', 'a  =  2; // unstaged work\n');
  repo.write('tracked.js', 'a  =  3; // unstaged work\n');
  fs.rmSync(repo.path('gone.js'));
  repo.write('new.js', 'a  =  4; // never staged\n');
  repo.write('announced.js', 'a  =  5; // announced\n');
  // `commit -a` would commit it as well.
  if (form.name !== 'commit -a') repo.git('add', '-N', 'announced.js');
}
