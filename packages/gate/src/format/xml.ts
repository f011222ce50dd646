import { escapeControls } from './escape.js';

/** Names and values as they are; they are escaped when they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element with its children, one a line. */
export function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const start = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${written(attributes)}>${lines(text)}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** Text with its line breaks; everything else that does not show is an escape. */
function lines(text: string): string {
  return text.split('\n').map(escapeXml).join('\n');
}

/** XML has no word for these two, not even as an entity. */
function escapeXml(text: string): string {
  return escapeControls(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}
