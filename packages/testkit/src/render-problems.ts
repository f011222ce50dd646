import type { Problem } from './lint-program.js';

/** What a rule says of a program, as Markdown: squiggles under the code, messages, repaired code. */
export function renderProblems(
  program: { readonly code: string; readonly options?: readonly unknown[] },
  problems: readonly Problem[],
): string {
  const code = dedent(program.code);
  const options =
    program.options === undefined ? '' : `Options: \`${JSON.stringify(program.options)}\`\n\n`;
  const lines = code.lines.flatMap((line, index) => [
    line,
    ...problems
      .filter((problem) => problem.line === index + 1)
      .map((p) => squiggle(p, line, code.indent)),
  ]);
  const texts = problems.flatMap((problem) => [
    `- ${problem.message}`,
    ...problem.suggestions.map(
      ({ description, output }) =>
        `\n  💡 ${description}\n\n${fence(
          dedent(output)
            .lines.map((line) => line)
            .join('\n'),
        )}\n`,
    ),
  ]);
  return `---\n\n${options}${fence(lines.join('\n'))}\n\n${texts.join('\n')}\n`;
}

function squiggle(problem: Problem, line: string, indent: number): string {
  const start = problem.column - 1;
  const end = problem.endLine === problem.line ? problem.endColumn - 1 : line.length + indent;
  // The first line of a program stands behind the opening quote and has no indentation to remove.
  const removed = problem.line === 1 ? 0 : indent;
  return `${' '.repeat(Math.max(0, start - removed))}${'^'.repeat(Math.max(1, end - start))}`;
}

function dedent(code: string): { readonly lines: readonly string[]; readonly indent: number } {
  const [first = '', ...rest] = code.split('\n');
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return { lines: [first, ...rest.map((line) => line.slice(indent))], indent };
}

function fence(text: string): string {
  return `\`\`\`\`ts\n${text}\n\`\`\`\``;
}
