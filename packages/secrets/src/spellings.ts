/** `api_key`, and as it stands in headers and in camel case: `api-key`, `apikey`. */
export function spellings(word: string): string[] {
  if (!/[a-z]_+[a-z]/.test(word)) return [word];
  return [word, word.replaceAll('_', '-'), word.replaceAll('_', '')];
}
