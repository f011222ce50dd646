/** Words of a shell: what is copied, where to, and the folder above that. */
export interface HookCopy {
  readonly from: string;
  readonly to: string;
  readonly above: string;
}

/**
 * A line for a shell that gives a new work tree the generated files of the one that it was made from, as
 * git tracks none of them. Nothing that is there is replaced, and it never fails.
 */
export function copyHooks({ from, to, above }: HookCopy): string {
  return `[ -e ${to} ] || [ ! -d ${from} ] || { mkdir -p ${above} && cp -R ${from} ${to}; } || true`;
}
