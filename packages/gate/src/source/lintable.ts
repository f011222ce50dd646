import path from 'node:path/posix';

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i;
const NODE = /^#!.*\b(?:node|bun)\b/;
const TYPESCRIPT = /^#!.*\b(?:deno|tsx|ts-node)\b/;

/** Whether the code rules apply: by extension, or by the interpreter that the first line names. */
export function isLintable(file: string, text: string): boolean {
  return CODE.test(file) || scriptExtension(file, text) !== undefined;
}

/**
 * The path to lint under. ESLint chooses a parser by extension and knows neither `A.JS` nor a script
 * without extension; everything in front of the extension stays, because allowances name paths.
 */
export function lintPath(file: string, text: string): string {
  const script = scriptExtension(file, text);
  return script === undefined
    ? file.replace(CODE, (extension) => extension.toLowerCase())
    : file + script;
}

function scriptExtension(file: string, text: string): '.js' | '.ts' | undefined {
  if (path.extname(file) !== '' || !text.startsWith('#!')) return undefined;
  const [first = ''] = text.split('\n', 1);
  if (TYPESCRIPT.test(first)) return '.ts';
  return NODE.test(first) ? '.js' : undefined;
}
