import { runCommand } from '@magi-guardrail/gate/plumbing';
import { toolPath } from '../commands/tool-path.js';
import type { Project } from '../project.js';
import type { Edited, Editor } from '../step.js';

/** Biome has no module to load: one process per text, which goes in and out by the standard streams. */
export function biomeEditor(project: Project): Editor {
  const env = { ...process.env, PATH: toolPath(project.root), NO_COLOR: '1' };
  return async (file) => {
    const command = ['biome', 'format', `--stdin-file-path=${file.path}`];
    const { stdout, stderr, exitCode, problem } = await runCommand(command, {
      cwd: project.root,
      env,
      input: file.text,
      timeoutMs: LONGEST_MS,
      maxBytes: 1e8,
    });
    if (problem !== undefined) throw new Error(`biome ${WORDS[problem]}.`);
    return exitCode === 0 ? { text: stdout } : refused(stderr);
  };
}

const LONGEST_MS = 10_000;
const WORDS = {
  missing: 'could not be started',
  timeout: `took more than ${LONGEST_MS / 1000} s`,
  output: 'wrote more than it was given',
} as const;

/** Files that Biome does not know are left as they are. */
function refused(stderr: string): Edited {
  if (stderr.includes('was not formatted because')) return {};
  const lines = stderr.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => /\bparse\b/.test(line));
  if (at < 0) throw new Error(`biome said: ${lines.find((line) => line !== '') ?? 'nothing'}`);
  const place = /:(\d+):(\d+)/.exec(lines[at] ?? '');
  const message = lines.slice(at + 1).find((line) => /^[×x]\s/.test(line)) ?? 'Cannot be parsed.';
  return {
    problems: [
      {
        message: message.replace(/^[×x]\s+/, ''),
        ...(place && { line: Number(place[1]), column: Number(place[2]) }),
      },
    ],
  };
}
