import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

export interface ScratchOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Tools to link into node_modules/.bin, from this package's own development dependencies. */
  readonly tools?: readonly string[];
}

/** A repository with a package.json and an ignored node_modules that holds links to tools. */
export function scratch({ files = {}, tools = [] }: ScratchOptions = {}): TempRepo {
  const base = {
    '.gitignore': 'node_modules/\n.guardrail/\n',
    'package.json': '{ "type": "module" }\n',
  };
  const repo = tempRepo({ files: { ...base, ...files } });
  repo.git('config', 'user.name', 'Ada Tester');
  repo.git('config', 'user.email', 'ada@example.com');
  const bin = repo.path('node_modules/.bin');
  fs.mkdirSync(bin, { recursive: true });
  for (const tool of tools) {
    const script = `#!/bin/sh\nexec "${path.join(MODULES, '.bin', tool)}" "$@"\n`;
    fs.writeFileSync(path.join(bin, tool), script, { mode: 0o755 });
  }
  return repo;
}

/** Collects what a hook writes. */
export function collector(): { readonly stream: NodeJS.WritableStream; text(): string } {
  const chunks: string[] = [];
  const stream = { write: (text: string) => chunks.push(text) > 0 };
  return { stream: stream as unknown as NodeJS.WritableStream, text: () => chunks.join('') };
}

/** Joined at run time, so no scanner trips on this file. */
export const TOKEN = ['ghp', 'q7Rk2WxZp9LmN4vTb8YcH3sJf6GdA1eU5oKi'].join('_');
