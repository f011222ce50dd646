import { guarded, type Guarded } from '../failure-matrix/guarded.js';

/** A clone with the hooks, on the branch `work`; the remote `origin` has what `main` has. */
export function begun(): Guarded {
  const repo = guarded();
  repo.git('init', '-q', '--bare', '.git/remote.git');
  repo.git('remote', 'add', 'origin', '.git/remote.git');
  repo.git('-c', 'core.hooksPath=/dev/null', 'push', '-q', 'origin', 'main');
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}
