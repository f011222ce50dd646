import { applyEdits, modify, type JSONPath } from 'jsonc-parser';

/** Sets one value and leaves every other byte alone: comments, indent, line ends, final newline. */
export function setJson(text: string, path: JSONPath, value: unknown): string {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
