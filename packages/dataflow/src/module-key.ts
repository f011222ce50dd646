/** The name under which models know a module. */
export function moduleKey(name: string): string {
  return name.replace(/^node:/, '');
}
