/** Whether a secret is one of those that the configuration allows; a pattern must match all of it. */
export function allowance(allows: readonly string[]): (secret: string) => boolean {
  const patterns = allows.map((allow) => compile(allow));
  return (secret) => patterns.some((pattern) => pattern.test(secret));
}

function compile(allow: string): RegExp {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(allow) ?? [];
  return source === undefined
    ? new RegExp(`^(?:${allow.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})$`)
    : new RegExp(`^(?:${source})$`, flags);
}
