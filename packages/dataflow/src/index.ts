export { analyze, type AnalyzedSource } from './analysis.js';
export type * from './analysis-types.js';
export {
  calleeName,
  calleeOf,
  isCall,
  isCallOrNew,
  isFunction,
  listNodes,
  nodesIn,
  methodName,
  staticKey,
  unwrap,
  type CallLike,
  type CallSite,
  type Site,
} from './ast.js';
export { checkModel, libraryOf } from './check-model.js';
export { compileModels, type ModelIndex } from './compile.js';
export {
  createModule,
  type ParsedModule,
  type Project,
  type ProjectModule,
} from './project/module.js';
export type { NamedType, TypeLimits, Types } from './types.js';
export { ModelError } from './model-error.js';
export type * from './model.js';
