import fs from 'node:fs';
import path from 'node:path';
import { findUp } from '../init/find-up.js';
import { type Manifest, recordOf } from './manifest.js';

/** Where a project pins a Node that the hooks do not run on, as a sentence; undefined when it does not. */
export function pinnedNodeTooOld(cwd: string, { content }: Manifest): string | undefined {
  const volta = recordOf(content['volta'])['node'];
  const file = findUp(cwd, ['.nvmrc', '.node-version']);
  const pins = [
    ...(file === undefined
      ? []
      : [{ from: path.basename(file), text: fs.readFileSync(file, 'utf8') }]),
    ...(typeof volta === 'string' ? [{ from: '"volta" in package.json', text: volta }] : []),
  ];
  const old = pins.find(({ text }) => isTooOld(text));
  return (
    old &&
    `${old.from} pins Node ${old.text.trim()}, but the hooks and the command line need 22.22.1 or newer. Until it is raised, commits are blocked on the pinned Node; the ESLint rules alone run from 20.19.`
  );
}

/** Names such as `lts/iron` and ranges are not judged, but for the long-term names that are too old. */
function isTooOld(text: string): boolean {
  const pin = text.trim().replace(/^v/, '');
  if (/^lts\/(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron)$/i.test(pin)) {
    return true;
  }
  const found = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(pin);
  if (!found) return false;
  const [major = 0, minor = 99, patch = 99] = found
    .slice(1)
    .map((it) => (it === undefined ? undefined : Number(it)));
  if (major !== 22) return major < 24;
  return minor < 22 || (minor === 22 && patch < 1);
}
