import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeSpawn } from '../shared/child-process.js';

// `spawn` of `node:child_process` with a promise or another convenience, and its `shell` option:
// https://github.com/expo/spawn-async, https://github.com/appium/appium/tree/master/packages/teen_process,
// https://github.com/jamiebuilds/spawndamnit, https://github.com/malept/cross-spawn-promise,
// https://github.com/medikoo/child-process-ext, https://github.com/pnpm/safe-execa,
// https://github.com/lerna/lerna/tree/main/libs/child-process, https://github.com/raineorshine/spawn-please,
// https://github.com/anaisbetts/spawn-rx, https://github.com/argos-ci/jest-puppeteer/tree/main/packages/spawnd,
// https://www.npmjs.com/package/await-spawn, https://www.npmjs.com/package/cross-spawn-promise,
// https://www.npmjs.com/package/spawn-sync, https://www.npmjs.com/package/win-spawn
export default {
  modules: [
    '@expo/spawn-async',
    '@lerna/child-process',
    '@malept/cross-spawn-promise',
    'await-spawn',
    'child-process-ext/spawn',
    'cross-spawn-promise',
    'safe-execa',
    'spawn-please',
    'spawn-rx',
    'spawn-sync',
    'spawnd',
    'spawndamnit',
    'teen_process',
    'win-spawn',
  ],
  sinks: [
    likeSpawn([
      'default',
      'default.spawn',
      'spawn',
      'spawnd',
      'spawnDetached',
      'spawnDetachedPromise',
      'spawnPromise',
      'spawnStreaming',
      'exec',
      'execSync',
      'safeExeca',
      'sync',
      'new SubProcess()',
    ]),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import spawnAsync from '@expo/spawn-async';
       export const f = (name) => spawnAsync('ls ' + name, [], { shell: true });`,
      `import { exec } from 'teen_process';
       export const f = (script) => exec('sh', ['-c', script]);`,
      `import { SubProcess } from 'teen_process';
       export const f = (name) => new SubProcess('ls', [name], { shell: true });`,
      `const { spawnd } = require('spawnd');
       module.exports = (name) => spawnd('serve ' + name, { shell: true });`,
      `import * as childProcess from '@lerna/child-process';
       export const f = (script) => childProcess.spawnStreaming('bash', ['-c', script], {}, 'prefix');`,
    ],
  },
  safe: {
    shell: [
      `import spawnAsync from '@expo/spawn-async';
       export const f = (name) => spawnAsync('ls', ['--', name], { stdio: 'inherit' });`,
      `import { exec } from 'teen_process';
       export const f = (name) => exec('ls', ['--', name], { timeout: 1000 });`,
      `import { safeExeca } from 'safe-execa';
       export const f = (name) => safeExeca('ls', ['--', name]);`,
    ],
  },
};
