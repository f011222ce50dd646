import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lintProgram, type Problem } from '@magi-guardrail/testkit/lint-program';
import * as typescriptParser from '@typescript-eslint/parser';
import rule from '../../src/rules/no-undeclared-import.js';

/** A project on disk: texts by name; an object is written as JSON, a link begins with `->`. */
export type Files = Readonly<Record<string, string | object>>;

export class TempProject implements Disposable {
  readonly root = mkdtempSync(path.join(tmpdir(), 'guardrail imports '));

  constructor(files: Files) {
    this.write({ '.git/HEAD': '', ...files });
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      if (text.startsWith('->')) symlinkSync(text.slice(2), file, 'junction');
      else writeFileSync(file, text);
    }
  }

  path(name: string): string {
    return path.join(this.root, name);
  }

  lint(name: string, code: string, options: object = {}): readonly Problem[] {
    const isTypeScript = /\.[cm]?tsx?$/.test(name);
    return lintProgram(
      rule,
      {
        ...{ code, options: [options], filename: this.path(name), cwd: this.root },
        sourceType: name.endsWith('.cjs') ? 'commonjs' : 'module',
      },
      isTypeScript ? typescriptParser : undefined,
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}

/** The messages about one file of a project. */
export function messages(files: Files, name: string, code: string, options?: object): string[] {
  using project = new TempProject(files);
  return project.lint(name, code, options).map(({ message }) => message);
}
