import { lintWith, type LintResult } from '../../lint.ts';
import type { SourceFile } from '../../packages.ts';
import { loadPeers, ours, type Peer } from '../../peers.ts';
import { isProgram, type Scanner, type Spot } from '../scanner.ts';

/** Reading a program of several megabytes takes ESLint minutes and gigabytes. */
const largest = 1_000_000;

/** Our rule and eslint-plugin-no-secrets, each alone in ESLint. */
export async function eslintScanners(): Promise<Scanner[]> {
  const peers = await loadPeers();
  return [
    ruleScanner('guardrail rule', peers, ours, 'no-hardcoded-secrets'),
    ruleScanner('eslint no-secrets', peers, 'no-secrets', 'no-secrets'),
  ];
}

function ruleScanner(name: string, peers: readonly Peer[], plugin: string, rule: string): Scanner {
  const whole = peers.find((peer) => peer.name === plugin);
  const entry = Object.entries(whole?.rules ?? {}).find(([id]) => id.endsWith(`/${rule}`));
  if (whole === undefined || entry === undefined)
    throw new Error(`${plugin} has no rule \`${rule}\` any more.`);
  const peer: Peer = { ...whole, rules: Object.fromEntries([entry]) };
  return {
    name,
    reads: (file) => isProgram(file) && file.text.length <= largest,
    scan(files) {
      const results = files.map((file) => ({ file, ...lintWith([peer], file.text, file.path) }));
      // What has no rule says that the file could not be read.
      const isRead = ({ findings, unreadable, crashed }: LintResult) =>
        unreadable === undefined && crashed.length === 0 && findings.every(({ rule: id }) => id);
      return Promise.resolve({
        spots: results
          .filter(isRead)
          .flatMap(({ file, findings }) => findings.map((found) => at(file, found))),
        unread: results.filter((result) => !isRead(result)).map(({ file }) => file.path),
      });
    },
  };
}

const at = ({ path }: SourceFile, found: { line: number; rule: string }): Spot => ({
  file: path,
  line: found.line,
  rule: found.rule,
});
