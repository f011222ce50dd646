import { spawnSync } from 'node:child_process';
import { commandOf } from './command.mjs';
import { Failure } from './failure.mjs';

const MINIMUM_NODE = [20, 19];

/** Throws a {@link Failure} that names the first tool that is missing or too old. */
export function checkRequirements(version = process.versions.node, env = process.env) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
    throw new Failure(
      `Node.js ${MINIMUM_NODE.join('.')} or newer is needed; this is ${version}. Install a newer Node.js and run the command again.`,
    );
  }
  for (const [tool, why] of [
    ['git', 'the tests and the demonstration commit in real repositories'],
    ['npm', 'it fetches the development tools'],
  ]) {
    if (!answers(tool, env)) {
      throw new Failure(
        `${tool} is needed (${why}), and it is not on your PATH. Install it and run the command again.`,
      );
    }
  }
}

/** Whether this Node can run the development tools (vitest, secretlint, changesets). */
export function runsDevelopmentTools(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 23) || (major === 24 && minor >= 11) || major >= 26;
}

function answers(tool, env) {
  const [program, args] = commandOf(tool, ['--version'], env);
  return spawnSync(program, args, { stdio: 'ignore', env }).status === 0;
}
