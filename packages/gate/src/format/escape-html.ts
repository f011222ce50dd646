import { escapeControls } from './escape.js';

/** Text as it may stand between tags and in quoted attributes; controls are shown as escapes. */
export function escapeHtml(text: string): string {
  return escapeControls(text).replace(/[&<>"'`]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** An address that may stand in `href`: `https:` or `http:`, or nothing. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
