/**
 * File names for lint-staged, which splits a command at spaces and understands both quotes, no
 * escapes. Quoted parts that touch form one word, so a name with both quotes is written in parts.
 */
export function quoteAll(files: readonly string[]): string {
  return files.map(quote).join(' ');
}

function quote(file: string): string {
  if (!file.includes('"')) return `"${file}"`;
  if (!file.includes("'")) return `'${file}'`;
  return file
    .split(/(")/)
    .filter((part) => part !== '')
    .map((part) => (part === '"' ? `'"'` : `"${part}"`))
    .join('');
}
