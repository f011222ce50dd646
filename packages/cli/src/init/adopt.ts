import fs from 'node:fs';
import path from 'node:path';
import { type GateResult, policyFileNames, updateBaseline } from '@magi-guardrail/gate';
import type { Io } from '../io.js';
import { type Answer, ask } from './confirm.js';
import type { Facts } from './facts.js';

/** Asks where there is code to adopt; a new project has nothing to record. */
export async function offersAdoption(
  { cwd, frameworks, manifest }: Facts,
  io: Io,
): Promise<Answer> {
  const isOld = manifest.dependencies.size > 0 || frameworks.length > 0;
  if (!isOld || fs.existsSync(path.join(cwd, policyFileNames.baseline))) return 'no';
  const question =
    'Is there code already? A baseline records its findings, so that only new ones block.';
  return ask(question, io.streams);
}

/** Writes the baseline, and says what blocks all the same; 1 while something does. */
export async function adopt({ cwd }: Facts, io: Io): Promise<number> {
  if (fs.existsSync(path.join(cwd, policyFileNames.baseline))) {
    io.out(
      `${policyFileNames.baseline} is there already; \`npx guardrail baseline --update\` adds to it.`,
    );
    return 0;
  }
  io.err('Looking at the whole project …');
  const report = await updateBaseline({
    cwd,
    mode: 'create',
    write: true,
    audit: true,
    env: io.env,
  });
  const { entries, written, result } = report;
  io.out(
    written
      ? `${report.path} is written: ${entries} known ${entries === 1 ? 'finding' : 'findings'}, which no longer block. Commit it.`
      : `${report.path} was not written: nothing was found that a baseline may hold.`,
  );
  const open = stillBlocking(result, entries > 0);
  if (open !== '') io.out(open);
  return result.exitCode;
}

/** High findings are recorded only when a person answers for them, with a date. */
function stillBlocking({ findings, outcome }: GateResult, hasFile: boolean): string {
  if (outcome === 'incomplete')
    return 'Not everything could be checked: run `npx guardrail check` to see what.';
  const high = findings.filter(({ severity }) => severity === 'high');
  if (high.length === 0) return '';
  const shown = high
    .slice(0, SHOWN)
    .map(({ path: file, line, ruleId }) => `  ${file}:${line}  ${ruleId}`);
  const more =
    high.length > SHOWN
      ? [`  … and ${high.length - SHOWN} more: \`npx guardrail check\` lists them.`]
      : [];
  return [
    `${high.length} high ${high.length === 1 ? 'finding blocks' : 'findings block'} as before, when the file is committed and in CI:`,
    ...shown,
    ...more,
    'Fix them. What has to wait needs somebody who answers for it until a date, and a policy that',
    'permits it ("maxWaiverDays" in guardrail.config.json; a credential is never permitted):',
    `  npx guardrail baseline ${hasFile ? '--update ' : ''}--reason "…" --approved-by NAME --expires YYYY-MM-DD`,
  ].join('\n');
}

const SHOWN = 10;
