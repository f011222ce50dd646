import path from 'node:path';
import { GateError } from '../gate-error.js';
import type { Repository } from '../git/repository.js';
import { classify } from './classify.js';
import type { Source } from './source.js';

/** A file that is not on disk, or not yet: what it would hold, and where it would stand. */
export interface TextTarget {
  readonly kind: 'text';
  /** Relative to the working directory of the run, or absolute; inside of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The one source of a check of text. */
export function textSource(repository: Repository, cwd: string, target: TextTarget): Source {
  const relative = path.relative(repository.root, path.resolve(cwd, target.path));
  const name = relative.split(path.sep).join('/');
  if (name === '' || name.startsWith('../') || name === '..' || path.isAbsolute(relative)) {
    throw new GateError(`${target.path} is outside of the repository ${repository.root}.`);
  }
  const content = Buffer.from(target.text, 'utf8');
  async function* stream() {
    yield content;
  }
  return classify({ path: name, content, size: content.length, link: false, stream });
}
