import path from 'node:path';
import {
  blockGeneration,
  hookGeneration,
  hookNames,
  installHooks,
} from '@magi-guardrail/git-hooks';
import { fail, ok, warn, type Check } from './check.js';
import { readFile, type Patient } from './patient.js';

const INSTALL = 'npx guardrail hook install';

/** Whether the files that git runs, and those that they lead to, are sound and of this version. */
export function checkHookFiles(patient: Patient, folder: string): readonly Check[] {
  const isHuskys = path.basename(folder) === '_';
  const own = isHuskys ? path.dirname(folder) : folder;
  return [...lineEnds(patient, own), ...generation(patient, own), ...runner(patient, isHuskys)];
}

/** A shell takes a carriage return for a part of the last word. */
function lineEnds({ root }: Patient, folder: string): readonly Check[] {
  const names = hookNames.filter((name) => (readFile(folder, name) ?? '').includes('\r'));
  if (names.length === 0) return [];
  const files = names.map((name) => path.relative(root, path.join(folder, name))).join(' ');
  const found = `${files} has Windows line ends, with which no shell can run it`;
  return [fail('hooks.files', found, `npx guardrail init && git add --renormalize ${files}`)];
}

function generation({ root }: Patient, folder: string): readonly Check[] {
  const file = path.join(folder, 'pre-commit');
  const written = blockGeneration(readFile(file) ?? '');
  if (written === undefined) return [];
  const shown = path.relative(root, file);
  return written === hookGeneration
    ? [ok('hooks.files', 'our lines in the hook files are current')]
    : [warn('hooks.files', `${shown} is from an older version`, 'npx guardrail init')];
}

/** Git tracks none of these files; Husky alone writes others. */
function runner({ cwd, env }: Patient, isHuskys: boolean): readonly Check[] {
  if (!isHuskys) return [];
  const asked = { ...env, HUSKY: '', CI: '' };
  const { status } = installHooks(cwd, { env: asked, dryRun: true });
  return status === 'unchanged'
    ? [ok('hooks.runner', 'the hooks find Node.js, and run the hooks that were there before')]
    : [
        warn(
          'hooks.runner',
          'the generated files are those of Husky or of an older version: graphical git clients may not find Node.js, and HUSKY=0 passes in silence',
          INSTALL,
        ),
      ];
}
