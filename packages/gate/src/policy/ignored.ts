import path from 'node:path';
import picomatch from 'picomatch';
import type { Policy } from './read-policy.js';

/** Tests whether the policy's `ignore` globs, which are relative to its folder, leave a file out. */
export function ignoredBy(policy: Policy, root: string): (file: string) => boolean {
  if (policy.ignore.length === 0) return () => false;
  const matches = picomatch([...policy.ignore], { dot: true });
  const relative = fromPolicy(policy, root);
  return (file) => {
    const name = relative(file);
    return !name.startsWith('../') && matches(name);
  };
}

/** The first glob that leaves a file out, or `undefined`. */
export function ignoringGlob(policy: Policy, root: string): (file: string) => string | undefined {
  const relative = fromPolicy(policy, root);
  return (file) =>
    ignoredBy(policy, root)(file)
      ? (policy.ignore.find((glob) => picomatch(glob, { dot: true })(relative(file))) ??
        policy.ignore.join(', '))
      : undefined;
}

function fromPolicy(policy: Policy, root: string): (file: string) => string {
  const base = policy.root ?? root;
  return (file) => path.relative(base, path.join(root, file)).split(path.sep).join('/');
}
