/** What an object is called by the language or by its class: `Map`, `URL`, `Object`; empty when that throws. */
export function tagOf(value: object): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    return '';
  }
}

/** The class that a collection or an error calls itself, or that its class extends and calls as it likes. */
export function classOf(
  value: object,
): MapConstructor | SetConstructor | ErrorConstructor | undefined {
  const tag = tagOf(value);
  return [Map, Set, Error].find((one) => tag === one.name || value instanceof one);
}
