import path from 'node:path';
import ts from 'typescript';

/** One complaint of the compiler about a program. */
export interface Complaint {
  readonly code: number;
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

const folder = path.join(import.meta.dirname, 'in-memory');
const packages = path.resolve(import.meta.dirname, '../../..');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  typeRoots: [path.resolve(import.meta.dirname, '../../node_modules/@types')],
  paths: { '@magi-guardrail/redact': [path.join(packages, 'redact/dist/index.d.ts')] },
  strict: true,
  // What a program does with its caught errors and optional fields is its own matter.
  useUnknownInCatchVariables: false,
  // Each program is a module of its own, as bundlers see it.
  moduleDetection: ts.ModuleDetectionKind.Force,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Checks all programs at once; complaints are in the order of the programs. */
export class TypeChecker {
  readonly #ambient = ['libraries.d.ts', 'credential-libraries.d.ts'].map((file) =>
    path.join(import.meta.dirname, file),
  );
  readonly #sources = new Map<string, ts.SourceFile>();
  #former: ts.Program | undefined;

  check(programs: readonly string[]): readonly (readonly Complaint[])[] {
    const files = new Map(programs.map((code, index) => [path.join(folder, `${index}.tsx`), code]));
    const host = this.#host(files);
    const program = ts.createProgram({
      rootNames: [...this.#ambient, ...files.keys()],
      options: { ...options, jsx: ts.JsxEmit.Preserve },
      host,
      ...(this.#former === undefined ? {} : { oldProgram: this.#former }),
    });
    this.#former = program;
    return [...files.keys()].map((file) => {
      const source = program.getSourceFile(file);
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      return found.map(toComplaint);
    });
  }

  /** The files in memory, and everything else from disk, read once. */
  #host(files: ReadonlyMap<string, string>): ts.CompilerHost {
    const host = ts.createCompilerHost(options);
    return {
      ...host,
      fileExists: (file) => files.has(file) || host.fileExists(file),
      readFile: (file) => files.get(file) ?? host.readFile(file),
      getSourceFile: (file, target) => {
        const code = files.get(file);
        if (code !== undefined) return ts.createSourceFile(file, code, target, true);
        const known = this.#sources.get(file) ?? host.getSourceFile(file, target);
        if (known !== undefined) this.#sources.set(file, known);
        return known;
      },
    };
  }
}

function toComplaint({ code, messageText, start = 0, length = 0 }: ts.Diagnostic): Complaint {
  return { code, text: ts.flattenDiagnosticMessageText(messageText, ' '), start, length };
}
