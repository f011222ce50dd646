export { analyze, type AnalyzedSource } from './analysis.js';
export type * from './analysis-types.js';
export { compileModels, type ModelIndex } from './compile.js';
export { ModelError } from './model-error.js';
export type * from './model.js';
