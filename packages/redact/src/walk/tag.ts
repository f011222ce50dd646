/** What an object is called by the language or by its class: `Map`, `URL`, `Object`; empty when that throws. */
export function tagOf(value: object): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    return '';
  }
}
