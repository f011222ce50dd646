import fs from 'node:fs';
import path from 'node:path';
import { suggest } from '../suggest.js';
import { ok, warn, type Check } from './check.js';
import { readFile, type Patient } from './patient.js';

/** A hook can be skipped, so the check has to run in CI as well. */
export function checkCi({ root, cwd, tracked }: Patient): readonly Check[] {
  const files = tracked.filter((name) => CI_FILES.test(name));
  const remedy = 'run npx guardrail check --since origin/main in CI, and make that check required';
  if (files.length === 0) return [warn('ci.check', 'there is no CI configuration', remedy)];
  const scripts = scriptsThatCheck([root, cwd]);
  const found = files.find((name) => runsCheck(readFile(root, name) ?? '', scripts));
  return [
    found === undefined
      ? warn('ci.check', `none of ${files.slice(0, 3).join(', ')} runs guardrail check`, remedy)
      : ok('ci.check', `${found} runs guardrail check`),
  ];
}

const CI_FILES =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.ya?ml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/[^/]+\.ya?ml|\.woodpecker(?:\/[^/]+)?\.ya?ml|\.drone\.yml|\.travis\.yml|Jenkinsfile)$/;

function runsCheck(text: string, scripts: readonly string[]): boolean {
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|\/\/)/.test(line));
  return lines.some((line) => isCheck(line) || scripts.some((name) => runsScript(line, name)));
}

function isCheck(text: string): boolean {
  return /\bguardrail(?:["']?,?\s+["']?)check\b/.test(text);
}

function runsScript(line: string, name: string): boolean {
  const at = line.search(/\b(?:npm|pnpm|yarn|bun|turbo|nx)\b/);
  return (
    at >= 0 &&
    line
      .slice(at)
      .split(/[\s"']+/)
      .includes(name)
  );
}

/** Names of package scripts that run the check. */
function scriptsThatCheck(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const text = readFile(folder, 'package.json');
    if (text === undefined) return [];
    try {
      const scripts: unknown = Object(JSON.parse(text))['scripts'];
      return Object.entries(Object(scripts)).flatMap(([name, script]) =>
        isCheck(String(script)) ? [name] : [],
      );
    } catch {
      return [];
    }
  });
}

/** Programs that the policy may use when they are there. */
export function checkScanners({ env, cwd, policy, tracked }: Patient): readonly Check[] {
  const { optionalTools, scanners } =
    policy instanceof Error ? { optionalTools: [], scanners: [] } : policy;
  const schema = tracked.some((name) => name.endsWith('.prisma')) ? ['prisma'] : [];
  const known = ['semgrep', 'prisma', ...scanners];
  return [...new Set(['semgrep', ...schema, ...optionalTools])].map((name) => {
    const file = findProgram(name, cwd, env);
    if (file !== undefined) return ok(`scanners.${name}`, `${name} is ${file}`);
    return known.includes(name)
      ? ok(`scanners.${name}`, `${name} is not installed; it is optional`)
      : warn(
          `scanners.${name}`,
          `\`optionalTools\` names ${name}, and no scanner is called so.${suggest(name, known)}`,
          'correct it in guardrail.config.json',
        );
  });
}

function findProgram(name: string, cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = [
    path.join(cwd, 'node_modules', '.bin'),
    ...(env.PATH ?? '').split(path.delimiter),
  ];
  const files = folders.flatMap((it) => [path.join(it, name), path.join(it, `${name}.exe`)]);
  return files.find((file) => fs.existsSync(file));
}
