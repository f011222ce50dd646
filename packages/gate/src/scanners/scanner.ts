import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import type { Policy } from '../policy/read-policy.js';
import type { Severity } from '../result/model.js';
import { prismaEnvironment, readPrisma } from './prisma.js';
import { type Output, readSarif } from './sarif.js';
import type { Ran } from './run-command.js';

/** A program beside ours that looks at files. */
export interface Scanner {
  readonly name: string;
  /** Program and arguments; `{files}`, `{root}` and `{output}` are filled in. */
  readonly command: readonly string[];
  /** Whether it is about a file, by its path from the folder of the policy. */
  readonly matches: (file: string) => boolean;
  readonly isOptional: boolean;
  readonly timeoutMs: number;
  /** What the levels of its SARIF mean here, when it says more than usual. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** Why it cannot run at all. */
  readonly refusal?: string;
  /** Whether `environment` depends on what the files hold. */
  readonly needsTexts: boolean;
  environment(texts: readonly string[]): NodeJS.ProcessEnv;
  read(ran: Pick<Ran, 'stdout' | 'stderr'>, cwd: string): Output;
}

type Configured = Policy['scanners'][number];

/** What guardrail.config.json says, ready to run; `root` is the folder of the repository. */
export function scannersOf(policy: Policy, root: string): readonly Scanner[] {
  return policy.scanners.map((configured) => scannerOf(configured, policy, root));
}

function scannerOf(configured: Configured, { optionalTools }: Policy, root: string): Scanner {
  const { name, optional, timeout = 60, severity = {} } = configured;
  const { command, files, refusal, environment, read } = presetOf(configured, root);
  const globs = configured.files ?? files;
  const scanner: Scanner = {
    name,
    command,
    matches: globs === undefined ? () => true : picomatch([...globs], { dot: true }),
    isOptional: optional === true || optionalTools.includes(name),
    timeoutMs: timeout * 1000,
    severity,
    ...(refusal !== undefined && { refusal }),
    needsTexts: environment !== undefined,
    environment: environment ?? (() => ({})),
    read: ({ stdout, stderr }, cwd) =>
      read?.(`${stdout}\n${stderr}`, cwd) ?? readSarif(stdout, scanner, cwd),
  };
  return scanner;
}

function presetOf(configured: Configured, root: string): Preset {
  const { preset, command = [] } = configured;
  return preset === undefined ? { command } : PRESETS[preset](configured, root);
}

interface Preset {
  readonly command: readonly string[];
  readonly files?: readonly string[];
  readonly refusal?: string;
  readonly environment?: Scanner['environment'];
  readonly read?: (output: string, cwd: string) => Output;
}

const PRESETS: Readonly<
  Record<NonNullable<Configured['preset']>, (configured: Configured, root: string) => Preset>
> = { semgrep, prisma };

/** Comments of Semgrep have no say, nothing is sent anywhere, and rules come from the project alone. */
function semgrep({ arguments: given = [] }: Configured, root: string): Preset {
  const hasRules = given.some((each) => /^(?:--config(?:=|$)|-c$|-f$)/.test(each));
  const own = SEMGREP_RULES.find((name) => fs.existsSync(path.join(root, name)));
  const rules = hasRules || own === undefined ? [] : ['--config', `{root}/${own}`];
  return {
    command: [
      ...['semgrep', 'scan', '--sarif', '--quiet', '--metrics=off', '--disable-version-check'],
      ...['--disable-nosem', '--no-git-ignore', ...rules, ...given, '{files}'],
    ],
    ...(!hasRules &&
      own === undefined && {
        refusal: `has no rules: write ${SEMGREP_RULES.join(', ')} or give \`arguments\` with --config`,
      }),
  };
}

const SEMGREP_RULES = ['.semgrep.yml', 'semgrep.yml', '.semgrep'];

function prisma({ arguments: given = [] }: Configured): Preset {
  return {
    command: ['prisma', 'validate', ...given, '--schema', '{file}'],
    files: ['**/*.prisma'],
    environment: prismaEnvironment,
    read: readPrisma,
  };
}
