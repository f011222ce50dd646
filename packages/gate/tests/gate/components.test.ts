import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { explainFile } from '../../src/index.js';
import { allowList, inDays, paths, staged, summary } from './helpers.js';

const VUE = `<template>
  <p @click="eval(text)">{{ text }}</p>
</template>

<script>
export const name = 'a';
</script>

<script setup lang="ts">
const props = defineProps<{ text: string }>();
eval(props.text as string);
</script>
`;

describe('components', () => {
  it('are judged by their scripts, in every language they are written in', async () => {
    using repo = tempRepo();
    repo.stage('a.vue', VUE);
    repo.stage('b.svelte', '<p>{x}</p>\n<script>\n  $: eval(x);\n</script>\n');
    repo.stage(
      'c.astro',
      '---\nif (!Astro.props.x) return;\neval(Astro.props.x as string);\n---\n<p />\n',
    );
    repo.stage(
      'd.vue',
      '<script lang="tsx">\nexport const f = () => <p>{eval(x)}</p>;\n</script>\n',
    );
    repo.stage('e.vue', '<template><p>eval</p></template>\n');
    const result = await staged(repo);
    expect(summary(result)).toEqual([
      'guardrail/no-eval a.vue:11',
      'guardrail/no-eval b.svelte:3',
      'guardrail/no-eval c.astro:3',
      'guardrail/no-eval d.vue:2',
    ]);
    expect(result.findings[0]).toMatchObject({ column: 1, blocking: true });
    expect(result.findings[0]?.frame).toContain('> 11 | eval(props.text as string);');
    expect(result.coverage).toMatchObject({ candidates: 5, scanned: 5, notScanned: [] });
  });

  it('are named by their own names in approvals and comments', async () => {
    using repo = tempRepo();
    const entry = {
      command: 'ls',
      reason: 'Lists what is there.',
      approvedBy: 'Ada',
      expires: inDays(99),
    };
    repo.write(
      'guardrail.allow.json',
      allowList({ rule: 'no-unapproved-exec', files: ['scripts/**'], ...entry }),
    );
    repo.stage('scripts/a.vue', '<script>\nexecSync("ls");\n</script>\n');
    repo.stage('b.vue', '<script>\n// eslint-disable-next-line\neval(x);\n</script>\n');
    const result = await staged(repo);
    expect(result.allowances).toMatchObject([{ path: 'scripts/a.vue', line: 2 }]);
    expect(summary(result)).toEqual(['guardrail/no-eval b.vue:3']);
    expect(result.findings[0]?.suppressionAttempt).toContain('The comment on line 2');
  });

  it('are not hidden by a configuration of ESLint that has no block about them', async () => {
    using repo = tempRepo({ files: { 'a.vue': VUE, 'eslint.config.mjs': 'export default [];\n' } });
    const [finding] = (await paths(repo)).findings;
    expect(finding).toMatchObject({ path: 'a.vue', ruleId: 'guardrail/no-eval' });
    expect(finding?.suppressionAttempt).toBeUndefined();
  });

  it('that cannot be parsed are not told as passed', async () => {
    using repo = tempRepo();
    repo.write('a.svelte', '<script>\neval(;\n</script>\n');
    const result = await paths(repo);
    expect(result.outcome).toBe('incomplete');
    expect(result.coverage.notScanned).toMatchObject([{ path: 'a.svelte', stage: 'code' }]);
  });

  it('are explained as such', async () => {
    using repo = tempRepo({ files: { 'a.vue': VUE } });
    const { stages, rules } = await explainFile({ cwd: repo.root, file: 'a.vue', env: repo.env });
    expect(stages.code).toEqual({
      applies: true,
      reason: 'is a component: its scripts, not its markup',
    });
    expect(rules.map(({ ruleId }) => ruleId)).toContain('guardrail/no-eval');
  });
});
