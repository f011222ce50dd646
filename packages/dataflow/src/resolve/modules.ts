import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { exportedAs } from '../project/files.js';
import { moduleApi } from './api.js';
import type { Denotation, LocalModule } from './denotation.js';

/** What `require('x')` or a namespace import in the file of this node stands for. */
export function denoteModule(engine: Engine, name: string, from: Node): readonly Denotation[] {
  const module = engine.files.load(name, from);
  if (module === undefined) return [moduleApi(engine, name)];
  const whole = module.exports.get('=')?.node;
  return [{ kind: 'module', module }, ...(whole === undefined ? [] : engine.denote(whole))];
}

/** What another file of the project exports under a name. */
export function moduleMember(
  engine: Engine,
  { module }: LocalModule,
  name: string,
): readonly Denotation[] {
  const exported = exportedAs(engine.files, module, name)?.node;
  if (exported !== undefined) return engine.denote(exported);
  const whole = name === 'default' ? module.exports.get('=')?.node : undefined;
  return whole === undefined ? [] : engine.denote(whole);
}

/** The expression or name in another file that an import means. */
export function importedNode(
  engine: Engine,
  source: { readonly module: string; readonly imported: string | undefined },
  from: Node,
): Node | undefined {
  const module = engine.files.load(source.module, from);
  if (module === undefined || source.imported === undefined) return undefined;
  return exportedAs(engine.files, module, source.imported)?.node;
}
