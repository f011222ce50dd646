/** The name of a variable as a regular expression has it: `$` is the one sign of names that means something there. */
export function inPattern(name: string): string {
  return name.replaceAll('$', String.raw`\$`);
}
