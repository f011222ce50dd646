import { applyEdits, type FormattingOptions, modify, type JSONPath } from 'jsonc-parser';

/** Sets one value and leaves every other byte alone: comments, indent, line ends, final newline. */
export function setJson(text: string, path: JSONPath, value: unknown): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: styleOf(text) }));
}

/** Adds one value at the end of a list, and leaves every other byte alone. */
export function appendJson(text: string, path: JSONPath, value: unknown): string {
  const edits = modify(text, [...path, -1], value, {
    formattingOptions: styleOf(text),
    isArrayInsertion: true,
  });
  // As Prettier would write them, so that the next commit changes nothing.
  const compact = edits.map((edit) => ({
    ...edit,
    content: edit.content.replace(/\[\s+("(?:[^"\\]|\\.)*")\s+\]/g, '[$1]'),
  }));
  return applyEdits(text, compact);
}

/** Indent and line ends of a text. */
export function styleOf(text: string): FormattingOptions {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
