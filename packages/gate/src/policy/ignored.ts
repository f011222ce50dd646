import path from 'node:path';
import picomatch from 'picomatch';
import type { Policy } from './read-policy.js';

/** Tests whether the policy's `ignore` globs, which are relative to its folder, leave a file out. */
export function ignoredBy(policy: Policy, root: string): (file: string) => boolean {
  if (policy.ignore.length === 0) return () => false;
  const matches = picomatch([...policy.ignore], { dot: true });
  const base = policy.root ?? root;
  return (file) => {
    const relative = path.relative(base, path.join(root, file)).split(path.sep).join('/');
    return !relative.startsWith('../') && matches(relative);
  };
}
