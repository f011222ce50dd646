import path from 'node:path';
import { creator as ours } from '@magi-guardrail/secretlint-rule-preset';
import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintCoreConfigRulePreset } from '@secretlint/types';
import type { SourceFile } from '../../packages.ts';
import type { Scanner, Spot } from '../scanner.ts';

/** Our preset with every severity, and the preset that secretlint recommends, in secretlint's engine. */
export const secretlintScanners: readonly Scanner[] = [
  presetScanner('guardrail preset', ourPreset()),
  presetScanner('secretlint recommended', theirs()),
];

/** Both presets as secretlint runs them by itself. */
export const profiled: readonly Scanner[] = [
  presetScanner('guardrail preset with the profiler', ourPreset(), true),
  presetScanner('secretlint with its profiler', theirs(), true),
];

function ourPreset(): SecretLintCoreConfigRulePreset {
  return {
    id: ours.meta.id,
    rule: ours,
    options: { report: 'all' },
  } as SecretLintCoreConfigRulePreset;
}

function theirs(): SecretLintCoreConfigRulePreset {
  return { id: recommended.meta.id, rule: recommended };
}

function presetScanner(
  name: string,
  preset: SecretLintCoreConfigRulePreset,
  isProfiled = false,
): Scanner {
  const config = { rules: [preset] };
  const spotsIn = async (file: SourceFile): Promise<Spot[]> => {
    const { messages } = await lintSource({
      source: {
        content: file.text,
        filePath: path.join(path.parse(process.cwd()).root, 'benchmark', file.path),
        ext: path.extname(file.path),
        contentType: 'text',
      },
      options: { config, locale: 'en', maskSecrets: true, noPhysicFilePath: true },
    });
    return messages.map(({ loc, messageId }) => ({
      file: file.path,
      line: loc.start.line,
      rule: messageId,
    }));
  };
  return {
    name,
    reads: () => true,
    async scan(files) {
      // It keeps a mark of every rule and file for as long as the process lives.
      secretLintProfiler.setEnabled(isProfiled);
      const spots: Spot[] = [];
      for (const file of files) spots.push(...(await spotsIn(file)));
      return { spots, unread: [] };
    },
  };
}
