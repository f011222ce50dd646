import fs from 'node:fs';
import { copyHooks } from './copy-hooks.js';
import { QUOTE, shellQuote } from './shell-quote.js';

/** What `guardrail hook install` knows and a hook would have to look for. */
export interface RunnerFacts {
  /** The folder of the Node.js that installed the hooks. */
  readonly node: string;
  /** The value of core.hooksPath, relative to the root of the work tree. */
  readonly hooks: string;
}

/**
 * The shell script that runs the hooks of a repository in place of Husky's. It does what that does,
 * and finds Node.js, runs the hooks that were there before, and lets no HUSKY=0 pass in silence.
 */
export function runnerScript({ node, hooks }: RunnerFacts): string {
  const body = fs.readFileSync(new URL('runner.sh', import.meta.url), 'utf8');
  return [
    '# Written by `guardrail hook install`; changes here are lost. All other files here lead to it.',
    `gr_node=${shellQuote(toShell(node))}`,
    `gr_hooks=${shellQuote(hooks)}`,
    '# Git tracks none of these files, so a new work tree gets those of the one that it was made from.',
    `gr_equip() { ${EQUIP}; }`,
    body,
  ].join('\n');
}

const EQUIP = copyHooks({ from: '"$gr_folder"', to: '"$gr_hooks"', above: '"${gr_hooks%/*}"' });

/** The folder that such a script names. */
export function nodeOf(script: string): string | undefined {
  const quoted = /^gr_node='(.*)'$/m.exec(script)?.[1];
  const folder = quoted?.replaceAll(QUOTE, "'");
  return process.platform === 'win32'
    ? folder?.replace(/^\/([a-z])\//, (_, drive: string) => `${drive.toUpperCase()}:/`)
    : folder;
}

/** As the shell of Git for Windows writes it: a colon would end the entry of a PATH. */
function toShell(folder: string): string {
  return folder
    .replace(/^([a-z]):\\/i, (_, drive: string) => `/${drive.toLowerCase()}/`)
    .replaceAll('\\', '/');
}
