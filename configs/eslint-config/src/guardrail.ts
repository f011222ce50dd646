import path from 'node:path';
import type { GuardrailSettings, Profile } from '@magi-guardrail/eslint-plugin';
import type { Linter } from 'eslint';
import { parsing, rules, silence, sourceFiles } from './blocks.js';
import { loadAllowlist, loadPolicy, type AllowEntry, type Policy } from './policy.js';

type LibraryModels = NonNullable<GuardrailSettings['models']>;

export interface GuardrailOptions {
  /** How much blocks; from guardrail.config.json if absent, else `strict`. */
  readonly profile?: Profile;
  /** Where to look for the policy files, upwards; the working directory if absent. */
  readonly cwd?: string;
  /** `false` when another part of the configuration parses TypeScript. */
  readonly typescript?: boolean;
  /**
   * Ask the type checker what expressions are of which a file does not tell: slower, and every TypeScript
   * file has to belong to a tsconfig.json. The commit hook goes without, whatever this says.
   */
  readonly types?: boolean;
  /**
   * Follow what a file imports into the other files of the project: more is found, and less is taken for
   * dangerous that another file has checked. The commit hook goes without, whatever this says.
   */
  readonly project?: boolean;
  /** Globs of other files that the rules are for, and that another block parses: components, above all. */
  readonly files?: readonly string[];
  /** Globs to leave out, beside those of guardrail.config.json. */
  readonly ignores?: readonly string[];
  /** What the project's own functions do. */
  readonly models?: LibraryModels;
  /** Approvals, or the path of their file; guardrail.allow.json if absent. */
  readonly allow?: string | readonly AllowEntry[];
  /** The policy when it was read already, for example from a commit; that around `cwd` if absent. */
  readonly policy?: Policy;
  /** Last word on single rules. */
  readonly rules?: Linter.RulesRecord;
  /**
   * The gate checks the same files right after this run, so the rules stay silent here and no finding
   * is shown twice. The commit hook sets `GUARDRAIL_GATE_FOLLOWS=1` while it formats; the gate says `false`.
   */
  readonly gateFollows?: boolean;
}

/** The policy of the project as a flat configuration. */
export function guardrail(options: GuardrailOptions = {}): Linter.Config[] {
  const cwd = options.cwd ?? process.cwd();
  const policy = options.policy ?? loadPolicy(cwd);
  const profile = options.profile ?? policy.profile;
  const allow = allowOf(options.allow, cwd) ?? policy.allow;
  const settings = {
    allow,
    root: policy.root ?? path.resolve(cwd),
    ...(options.models === undefined ? {} : { models: options.models }),
    ...(options.types === true ? { types: true } : {}),
    ...(options.project === true ? { project: true } : {}),
    ...secretsOf(policy),
  } satisfies GuardrailSettings;
  const { files = [] } = options;
  const ignores = [...policy.ignore, ...(options.ignores ?? [])];
  const gateFollows = options.gateFollows ?? process.env['GUARDRAIL_GATE_FOLLOWS'] === '1';
  return [
    ...(ignores.length > 0 ? [{ name: `guardrail/${profile}/ignores`, ignores }] : []),
    ...parsing(profile, {
      typescript: options.typescript !== false,
      types: options.types === true,
    }),
    rules(profile, settings, files),
    ...(options.rules === undefined
      ? []
      : [
          {
            name: `guardrail/${profile}/overrides`,
            files: [sourceFiles, ...files],
            rules: options.rules,
          },
        ]),
    ...(gateFollows ? [silence(profile, files)] : []),
  ];
}

/** What the policy says about secrets, but for the rules that only the scan runs. */
function secretsOf({ secrets }: Policy): Pick<GuardrailSettings, 'secrets'> {
  const { upstream: _, ...others } = secrets;
  return Object.keys(others).length === 0 ? {} : { secrets: others };
}

function allowOf(allow: GuardrailOptions['allow'], cwd: string): readonly AllowEntry[] | undefined {
  return typeof allow === 'string' ? loadAllowlist(path.resolve(cwd, allow)) : allow;
}
