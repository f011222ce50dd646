import { createHash } from 'node:crypto';
import path from 'node:path';
import { importContext } from '@magi-guardrail/eslint-config/may-report';
import { type AllowEntry, coversFile, isExpired } from '../policy/read-policy.js';
import type { ScanOptions } from '../scan.js';
import type { TextSource } from '../source/source.js';
import { type Memory, ruleSetHash } from './rule-set.js';

/**
 * Gives each text a key that holds all its findings depend on: the text and its path, the rules, and
 * the part of the policy that they read, and what the project says about its packages. The rules of
 * the gate read no other file.
 */
export function createKeys(context: ScanOptions, memory: Memory): (source: TextSource) => string {
  const { repository, policy, cwd } = context;
  const common = commonOf(context, memory);
  const base = policy.root ?? path.resolve(cwd);
  const contextOf = onceEach(importContext);
  const today = new Date().toISOString().slice(0, 10);
  return ({ path: name, text, link, origin }) => {
    const absolute = path.join(repository.root, name);
    const file = path.relative(base, absolute).split(path.sep).join('/');
    const isPast = origin?.past === true;
    // Nothing but secrets is looked for in the past.
    const context = isPast ? '' : contextOf(path.dirname(absolute));
    const facts = [name, link, isPast, approvals(policy.allow, file, today), context];
    const hash = createHash('sha256').update(`${common}\0${JSON.stringify(facts)}\0`);
    return hash.update(text).digest('base64url').slice(0, 32);
  };
}

function commonOf(
  { repository, policy, profile, cwd, nativeParser }: ScanOptions,
  memory: Memory,
): string {
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
    ruleSetHash(cwd, memory),
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

/** Of one scan: most of its files lie beside others. */
function onceEach(ask: (folder: string) => string): (folder: string) => string {
  const known = new Map<string, string>();
  return (folder) => {
    const found = known.get(folder) ?? ask(folder);
    known.set(folder, found);
    return found;
  };
}
