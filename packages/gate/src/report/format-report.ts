import { escapeJson } from '../format/escape.js';
import { formatHtml } from './html/page.js';
import { formatMarkdown } from './markdown.js';
import type { Posture } from './posture.js';

export const reportFormats = ['html', 'json', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The report as text: `html` is one page that loads nothing, `json` has everything. Ends with a newline. */
export function formatReport(posture: Posture, format: ReportFormat): string {
  switch (format) {
    case 'html':
      return formatHtml(posture);
    case 'json':
      return `${escapeJson(JSON.stringify(posture, undefined, 2))}\n`;
    case 'markdown':
      return formatMarkdown(posture);
  }
}
