import { createHash } from 'node:crypto';
import path from 'node:path';
import { type AllowEntry, coversFile, isExpired } from '../policy/read-policy.js';
import type { ScanOptions } from '../scan.js';
import type { TextSource } from '../source/source.js';
import { ruleSetHash } from './rule-set.js';

/**
 * Gives each text a key that holds all its findings depend on: the text and its path, the rules, and
 * the part of the policy that they read. The rules of the gate read no other file.
 */
export function createKeys(context: ScanOptions): (source: TextSource) => string {
  const { repository, policy, cwd } = context;
  const common = commonOf(context);
  const base = policy.root ?? path.resolve(cwd);
  const today = new Date().toISOString().slice(0, 10);
  return ({ path: name, text, link, origin }) => {
    const file = path.relative(base, path.join(repository.root, name)).split(path.sep).join('/');
    const facts = [name, link, origin?.past === true, approvals(policy.allow, file, today)];
    const hash = createHash('sha256').update(`${common}\0${JSON.stringify(facts)}\0`);
    return hash.update(text).digest('base64url').slice(0, 32);
  };
}

function commonOf({ repository, policy, profile, cwd, nativeParser }: ScanOptions): string {
  const {
    root,
    allow: _allow,
    ignore: _ignore,
    files: _files,
    scanners: _scanners,
    ...rest
  } = policy;
  const folders = [root ?? path.resolve(cwd), process.cwd()];
  return JSON.stringify([
    ruleSetHash(cwd),
    profile,
    nativeParser,
    rest,
    // Globs are relative to one of them, and messages name files from the other.
    folders.map((folder) => path.relative(repository.root, folder)),
  ]);
}

/** Those that may permit something in the file, by their positions, and whether they still do. */
function approvals(allow: readonly AllowEntry[], file: string, today: string): unknown[] {
  return allow.flatMap((entry, index) =>
    coversFile(entry.files, file) ? [[index, entry, isExpired(entry, today)]] : [],
  );
}
