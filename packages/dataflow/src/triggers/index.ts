export { compileTriggers, type Triggers } from './compile-triggers.js';
export { mayReachSinks } from './may-reach.js';
export { mayBeMentioned } from './mention.js';
