import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What the document of a rule says, beside what the rule says of itself. */
export interface RuleDocument {
  readonly why: string;
  /** Programs that are reported, as the document shows them. */
  readonly flagged: readonly string[];
  /** The same, repaired. */
  readonly safe: readonly string[];
  readonly options: string;
  readonly notFindings: string;
}

/** The document that ships with the rules; `undefined` when there is none. */
export function ruleDocument(name: string): RuleDocument | undefined {
  const folder = documentFolder();
  const file = folder && path.join(folder, `${name}.md`);
  if (file === undefined || !fs.existsSync(file)) return undefined;
  return parseDocument(fs.readFileSync(file, 'utf8'));
}

/** The plugin is a dependency of the configuration package, which may be the only one that finds it. */
function documentFolder(): string | undefined {
  try {
    const config = createRequire(import.meta.url).resolve(
      '@magi-guardrail/eslint-config/package.json',
    );
    const plugin = createRequire(config).resolve('@magi-guardrail/eslint-plugin/package.json');
    return path.join(path.dirname(plugin), 'docs', 'rules');
  } catch {
    return undefined;
  }
}

/** Every document has the same headings, which a test of the plugin makes sure of. */
function parseDocument(text: string): RuleDocument {
  const parts = text.split(/^## (.+)$/m).slice(1);
  const section = (heading: string): string => {
    const at = parts.indexOf(heading);
    return at < 0 ? '' : (parts[at + 1] ?? '').trim();
  };
  const [flagged = '', safe = ''] = section('Examples').split('✅');
  return {
    why: section('Why'),
    flagged: codeBlocks(flagged),
    safe: codeBlocks(safe),
    options: section('Options'),
    notFindings: section('When not to use it'),
  };
}

function codeBlocks(text: string): readonly string[] {
  return [...text.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, code = '']) => code.trimEnd());
}
