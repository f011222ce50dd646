import path from 'node:path';
import { describeRules, type RuleDescription } from '@magi-guardrail/gate';
import { inFolder, projectRules, type Level } from '../explain/editor-view.js';
import { ESLINT_CONFIGS, LEGACY_ESLINT_CONFIGS } from '../init/file-names.js';
import { findUp } from '../init/find-up.js';
import { fail, ok, unknown, warn, type Check } from './check.js';
import type { Patient } from './patient.js';

/** Whether the project's own ESLint configuration has our rules on, as ESLint itself resolves it. */
export async function checkEditor(patient: Patient): Promise<readonly Check[]> {
  const { cwd, env, policy } = patient;
  const file = findUp(cwd, ESLINT_CONFIGS);
  if (file === undefined) {
    return [fail('eslint.config', 'there is no eslint.config.js', remedyWithout(cwd))];
  }
  const name = path.relative(cwd, file);
  if (env.GUARDRAIL_GATE_FOLLOWS === '1') {
    const found = 'GUARDRAIL_GATE_FOLLOWS=1 is set, which keeps the rules silent in ESLint';
    return [fail('eslint.config', found, 'unset GUARDRAIL_GATE_FOLLOWS')];
  }
  if (policy instanceof Error) {
    return [
      unknown('eslint.config', 'unknown while the policy cannot be read', 'see policy.files'),
    ];
  }
  const samples = samplesOf(patient);
  const expected = (await describeRules(cwd)).filter(
    ({ kind, profiles }) => kind === 'code' && profiles[policy.profile] !== 'off',
  );
  try {
    const checks = await inFolder(cwd, () =>
      Promise.all(
        samples.map(async (sample) =>
          judge({
            sample,
            name,
            expected,
            profile: policy.profile,
            rules: await projectRules(cwd, path.join(patient.root, sample)),
          }),
        ),
      ),
    );
    const wrong = checks.filter(({ status }) => status !== 'ok');
    if (wrong.length > 0) return wrong;
    return [
      ok('eslint.config', `${name} has ${expected.length} rules on, in ${samples.join(', ')}`),
    ];
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [
      fail(
        'eslint.config',
        `${name} does not load (${reason})`,
        `npx eslint --print-config ${name}`,
      ),
    ];
  }
}

/** A legacy configuration is not migrated by init, only told about. */
function remedyWithout(cwd: string): string {
  const legacy = findUp(cwd, LEGACY_ESLINT_CONFIGS);
  if (legacy === undefined) return 'npx guardrail init';
  return `npx @eslint/migrate-config ${path.relative(cwd, legacy)}, then npx guardrail init`;
}

/** One file of each kind that the policy does not leave out; `src` first, tests last. */
function samplesOf({ cwd, root, policy, tracked }: Patient): readonly string[] {
  const folder = path.relative(root, cwd).split(path.sep).join('/');
  const inside = tracked.filter((name) => folder === '' || name.startsWith(`${folder}/`));
  const isIgnored = policy instanceof Error ? () => false : policy.isIgnored;
  const sources = inside.filter((name) => KIND.test(name) && !isIgnored(name));
  const ranked = sources.toSorted((a, b) => rank(a) - rank(b) || a.length - b.length);
  const kinds = new Set(ranked.map(kindOf));
  const found = [...kinds].flatMap((kind) => ranked.find((name) => kindOf(name) === kind) ?? []);
  return found.length === 0 ? [path.posix.join(folder, 'index.js')] : found;
}

const KIND = /\.[cm]?[jt]sx?$/;

function kindOf(name: string): string {
  return KIND.exec(name)?.[0] ?? '';
}

function rank(name: string): number {
  if (/(?:^|\/)[\w.-]*\.config\.|(?:^|[/.])(?:tests?|spec|__tests__|fixtures?)[/.]/.test(name))
    return 2;
  return /(?:^|\/)(?:src|app|lib)\//.test(name) ? 0 : 1;
}

interface Seen {
  readonly sample: string;
  readonly name: string;
  readonly profile: 'strict' | 'standard';
  readonly expected: readonly RuleDescription[];
  readonly rules: Readonly<Record<string, Level>> | undefined;
}

function judge({ sample, name, profile, expected, rules }: Seen): Check {
  const remedy = `npx guardrail explain ${sample}`;
  if (rules === undefined) return warn('eslint.config', `${name} ignores ${sample}`, remedy);
  const off = expected.filter(({ id }) => (rules[id] ?? 'off') === 'off');
  if (off.length === expected.length) {
    return fail(
      'eslint.config',
      `${name} has no guardrail rule on for ${sample}`,
      'npx guardrail init',
    );
  }
  if (off.length > 0) {
    const found = `${name} has ${names(off)} off for ${sample}`;
    return fail('eslint.config', found, remedy);
  }
  const weak = expected.filter(
    (it) => it.profiles[profile] === 'blocks' && rules[it.id] === 'warn',
  );
  return weak.length > 0
    ? warn('eslint.config', `${name} only warns of ${names(weak)} in ${sample}`, remedy)
    : ok('eslint.config', sample);
}

function names(rules: readonly RuleDescription[]): string {
  const shown = rules.slice(0, 3).map(({ id }) => id);
  return [...shown, ...(rules.length > 3 ? [`${rules.length - 3} more`] : [])].join(', ');
}
