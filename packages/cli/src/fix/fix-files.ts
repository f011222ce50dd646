import fs from 'node:fs';
import path from 'node:path';
import {
  policyFacts,
  repairText,
  runGate,
  type Finding,
  type GateOptions,
  type Repaired,
} from '@magi-guardrail/gate';
import type { Io } from '../io.js';
import { replaceFile } from '../replace-file.js';

/** What `--fix` did, in sentences; no code is shown, because it may hold a secret. */
export async function fixFiles(options: GateOptions, io: Io): Promise<void> {
  const { cwd, env, profile } = options;
  const { repository } = await policyFacts(cwd, env);
  const { findings } = await runGate({ ...options, audit: false });
  const names = new Set(findings.filter((it) => it.suggestion).map((it) => it.path));
  let repaired = 0;
  for (const name of names) {
    const file = path.join(repository, name);
    const content = readable(file, repository);
    if (content === undefined) {
      io.err(`${name} is left as it is: only UTF-8 files of this repository are repaired.`);
      continue;
    }
    const result = await repairText({
      cwd,
      path: name,
      text: content.text,
      ...(env && { env }),
      ...(profile && { profile }),
    });
    if (result.fixed.length > 0 && !save(file, content, result.text)) {
      io.err(`${name} changed while it was repaired, so it is left as it is.`);
      continue;
    }
    report(result, io);
    repaired += result.fixed.length;
  }
  io.err(summary(repaired));
}

interface Content {
  readonly text: string;
  /** With the byte order mark, if there is one. */
  readonly whole: string;
}

/** The text of a file, when writing it again gives the same bytes and it is no link. */
function readable(file: string, root: string): Content | undefined {
  if (fs.realpathSync(file) !== path.join(fs.realpathSync(root), path.relative(root, file))) {
    return undefined;
  }
  const bytes = fs.readFileSync(file);
  const whole = bytes.toString('utf8');
  return Buffer.from(whole, 'utf8').equals(bytes)
    ? { whole, text: whole.replace(/^\uFEFF/, '') }
    : undefined;
}

/** Whether it was written: whoever else writes the file at the same time wins. */
function save(file: string, { whole, text }: Content, repaired: string): boolean {
  if (fs.readFileSync(file, 'utf8') !== whole) return false;
  replaceFile(file, whole.slice(0, whole.length - text.length) + repaired);
  return true;
}

function report({ fixed, reverted }: Repaired, io: Io): void {
  for (const finding of fixed) io.err(`Repaired ${line(finding)}`);
  for (const finding of reverted) io.err(`Not repaired, the repair did not hold: ${line(finding)}`);
}

function line({ path: name, line: at, ruleId, suggestion }: Finding): string {
  return `${name}:${at}  ${ruleId}: ${suggestion?.description ?? ''}`;
}

function summary(repaired: number): string {
  if (repaired === 0) return 'Nothing could be repaired without a person to choose.';
  const findings = repaired === 1 ? '1 finding was' : `${repaired} findings were`;
  return `${findings} repaired. Look at the changes with \`git diff\`, and run your tests.`;
}
