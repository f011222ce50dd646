import type { Bucket, Timeline } from '../posture.js';
import { markup, type Markup } from './markup.js';
import { type Column, table } from './table.js';

const WIDTH = 720;
const HEIGHT = 200;
const LEFT = 46;
const BOTTOM = 24;
const TOP = 12;
const RIGHT = 14;

interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  readonly timeline: Timeline;
  readonly max: number;
  readonly unit?: (value: number) => string;
  readonly draw: (scale: Scale) => readonly Markup[];
  readonly key: readonly Markup[];
  readonly columns: readonly Column<Bucket>[];
}

export interface Scale {
  /** The middle of a bucket. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly step: number;
}

/** A picture of the time that counts, and the same as a table. */
export function chart(options: Chart): Markup {
  const { id, title, summary, timeline, columns, key } = options;
  const { buckets } = timeline;
  if (buckets.length === 0) return markup`<p class="quiet">${title}: nothing is recorded yet.</p>`;
  const start: Column<Bucket> = { name: timeline.unit, isHead: true, cell: (it) => it.start };
  return markup`<figure class="chart">
<figcaption><strong>${title}</strong> <span class="quiet">per ${timeline.unit}</span></figcaption>
<ul class="key">${key}</ul>
<div class="wide" role="region" aria-label="Chart: ${title}" tabindex="0">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" font-size="12" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${title}</title><desc id="${id}-text">${summary}</desc>
${picture(options)}</svg></div>
<details><summary>${title} as a table</summary>
${table({ caption: title, columns: [start, ...columns], rows: buckets.toReversed() })}</details>
</figure>`;
}

function picture({ timeline, max, unit = String, draw }: Chart): readonly Markup[] {
  const { buckets } = timeline;
  const top = niceCeiling(max);
  const step = (WIDTH - LEFT - RIGHT) / buckets.length;
  const scale: Scale = {
    step,
    x: (index) => round(LEFT + step * (index + 0.5)),
    y: (value) => round(HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP)),
  };
  const grid = [0, top / 2, top].map((value) => {
    const y = scale.y(value);
    return markup`<line class="grid" stroke="#999" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${unit(value)}</text>`;
  });
  return [...grid, ...draw(scale), ...dates(buckets, scale)];
}

/** The first, the middle and the last one: more would not fit on a telephone. */
function dates(buckets: readonly Bucket[], { x }: Scale): readonly Markup[] {
  const last = buckets.length - 1;
  const shown = [
    { index: 0, anchor: last === 0 ? 'middle' : 'start' },
    ...(last >= 4 ? [{ index: Math.floor(last / 2), anchor: 'middle' }] : []),
    ...(last > 0 ? [{ index: last, anchor: 'end' }] : []),
  ];
  return shown.map(
    ({ index, anchor }) =>
      markup`<text x="${x(index)}" y="${HEIGHT - 6}" text-anchor="${anchor}">${buckets[index]?.start}</text>`,
  );
}

export function round(value: number): number {
  return Number(value.toFixed(1));
}

/** The value or a little more, of two digits and even, so that the half of it can be written. */
function niceCeiling(value: number): number {
  const half = Math.max(1, value / 2);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(half)) - 1);
  return Math.ceil(half / step) * step * 2;
}
