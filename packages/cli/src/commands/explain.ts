import { describeRules, explainFile, formatFinding, type Finding } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import { editorView } from '../explain/editor-view.js';
import { findSubject } from '../explain/find-subject.js';
import { showFile } from '../explain/show-file.js';
import { showRule } from '../explain/show-rule.js';
import { colorsOf, type Io } from '../io.js';
import { folderOption } from './folder-option.js';
import { profileOption } from './options.js';

/** `guardrail explain`: a rule, a file, or a finding. */
export function addExplain(cli: CAC, io: Io): void {
  cli
    .command('explain <subject>', 'Explain a rule, what holds for a file, or a finding')
    .option('--json', 'Print JSON')
    .option('--profile <name>', 'strict or standard; default: guardrail.config.json')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail explain no-eval')
    .example('  guardrail explain secrets/github-pat')
    .example('  guardrail explain src/server.js       # stages, rules, allowances')
    .example('  guardrail explain src/server.js:12    # the finding there')
    .action((subject: unknown, options: ExplainCommandOptions) =>
      explain(String(subject), options, io),
    );
}

interface ExplainCommandOptions {
  readonly json?: boolean;
  readonly profile?: string;
  readonly cwd?: string;
}

async function explain(word: string, options: ExplainCommandOptions, io: Io): Promise<number> {
  const cwd = folderOption(options.cwd, io.cwd);
  const profile = profileOption(options.profile);
  const place = { cwd, env: io.env, ...(profile && { profile }) };
  const subject = await findSubject(word, place);
  const colors = colorsOf(io);
  switch (subject.kind) {
    case 'rule':
      io.out(options.json ? json({ rule: subject.rule }) : showRule(subject.rule, colors));
      return 0;
    case 'file': {
      const file = await explainFile({ ...place, file: subject.file });
      const editor = await editorView(cwd, subject.file);
      io.out(
        options.json ? json({ file: { ...file, editor } }) : showFile(file, editor.summary, colors),
      );
      return 0;
    }
    case 'findings': {
      const about = await withRules(subject.findings, cwd);
      io.out(options.json ? json({ findings: about }) : about.map(show).join('\n\n'));
      return 0;
    }
  }

  function show({ finding, rule }: AboutFinding): string {
    const text = formatFinding(finding, { color: io.color, columns: io.columns });
    return [text, ...(rule ? [showRule(rule, colors)] : [])].join('\n\n');
  }
}

type AboutFinding = Awaited<ReturnType<typeof withRules>>[number];

async function withRules(findings: readonly Finding[], cwd: string) {
  const rules = await describeRules(cwd);
  return findings.map((finding) => ({
    finding,
    rule: rules.find(({ id }) => id === finding.ruleId),
  }));
}

function json(about: object): string {
  return JSON.stringify({ schemaVersion: 1, ...about }, undefined, 2);
}
