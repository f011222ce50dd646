import ts from 'typescript';
import type { Complaint, TypeChecker } from './type-check.js';

/** The type that names without one are given, where the program is well typed with it; else `any`. */
export type Given = 'string' | 'number';

/**
 * Small programs leave out what does not matter to them: the types of parameters, and where names come
 * from. Gives them types; `undefined` for a program that is not well typed even then.
 */
export function mend(
  checker: TypeChecker,
  programs: readonly string[],
  given: Given,
): readonly (string | undefined)[] {
  const drafts = checker
    .check(programs)
    .map((complaints, index) => new Draft(programs[index] ?? '', complaints, given));
  for (let round = 0; round < 3; round++) {
    const complaints = checker.check(drafts.map((draft) => draft.text));
    drafts.forEach((draft, index) => {
      draft.loosen(complaints[index] ?? []);
    });
  }
  const left = checker.check(drafts.map((draft) => draft.text));
  return drafts.map(({ text }, index) => (left[index]?.length === 0 ? text : undefined));
}

const untyped = new Set([7006, 7019, 7031]);
const undeclared = new Set([2304, 2552, 2580, 2592, 18004]);

class Draft {
  readonly #code: string;
  readonly #parameters: readonly ts.ParameterDeclaration[];
  readonly #types: Map<string, Given | 'any'>;
  readonly #names: readonly string[];

  constructor(code: string, complaints: readonly Complaint[], given: Given) {
    this.#code = code;
    const source = ts.createSourceFile('program.tsx', code, ts.ScriptTarget.Latest, true);
    const about = (codes: ReadonlySet<number>) => complaints.filter((each) => codes.has(each.code));
    const parameters = about(untyped).map(({ start }) => parameterAt(source, start));
    this.#parameters = [...new Set(parameters)].filter((each) => each !== undefined);
    const names = about(undeclared).map(({ start, length }) => code.slice(start, start + length));
    this.#names = [...new Set(names)];
    const all = [...this.#parameters.map(({ name }) => name.getText()), ...this.#names];
    this.#types = new Map(all.map((name) => [name, given]));
  }

  get text(): string {
    const typed = [...this.#parameters]
      .sort((a, b) => b.getStart() - a.getStart())
      .reduce((text, parameter) => this.#annotated(text, parameter), this.#code);
    const declared = this.#names.map(
      (name) => `declare const ${name}: ${this.#types.get(name) ?? 'any'};\n`,
    );
    return declared.length === 0 ? typed : `${typed}\n${declared.join('')}`;
  }

  /** Names beside a complaint are used as something else. */
  loosen(complaints: readonly Complaint[]): void {
    const { text } = this;
    for (const { start, length } of complaints) {
      const line = text.lastIndexOf('\n', start) + 1;
      const before = this.#strictIn(text.slice(line, start + length));
      // The complaint about a call may stand before its arguments.
      const names =
        before.length > 0 ? before : this.#strictIn(text.slice(line).split('\n')[0] ?? '');
      for (const name of names) this.#types.set(name, 'any');
    }
  }

  #strictIn(text: string): readonly string[] {
    return [...this.#types].flatMap(([name, type]) =>
      type !== 'any' && text.includes(name) ? [name] : [],
    );
  }

  #annotated(text: string, parameter: ts.ParameterDeclaration): string {
    const { name, parent } = parameter;
    const [start, end] = [parameter.getStart(), name.getEnd()];
    const type = ts.isIdentifier(name)
      ? (this.#types.get(name.text) ?? 'any')
      : `Record<string, ${this.#types.get(name.getText()) ?? 'any'}>`;
    const list = parameter.dotDotDotToken === undefined ? type : `${type}[]`;
    const isBare =
      ts.isArrowFunction(parent) &&
      text[parent.getStart()] !== '(' &&
      !/^async\s*\(/.test(text.slice(parent.getStart()));
    if (isBare)
      return `${text.slice(0, start)}(${text.slice(start, end)}: ${list})${text.slice(end)}`;
    return `${text.slice(0, end)}: ${list}${text.slice(end)}`;
  }
}

function parameterAt(source: ts.SourceFile, start: number): ts.ParameterDeclaration | undefined {
  let found: ts.ParameterDeclaration | undefined;
  const visit = (node: ts.Node): void => {
    if (start < node.getStart() || start >= node.getEnd()) return;
    if (ts.isParameter(node)) found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
