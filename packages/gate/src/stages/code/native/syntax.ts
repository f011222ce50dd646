import type { parseSync } from 'oxc-parser';
import { isComponent } from '../../../source/component.js';

/** Whether a text is a program without a mistake. */
export function isProgram(parse: typeof parseSync, file: string, text: string): boolean {
  const { errors } = parse(file, text, { lang: languageOf(file), showSemanticErrors: true });
  return errors.length === 0;
}

/** JSX is read wherever it cannot be a type assertion, as the configuration for ESLint has it. */
export function languageOf(file: string): 'ts' | 'tsx' | 'jsx' {
  if (/\.[cm]?ts$/i.test(file) || isComponent(file)) return 'ts';
  return /\.tsx$/i.test(file) ? 'tsx' : 'jsx';
}
