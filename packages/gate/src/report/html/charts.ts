import type { Severity } from '../../result/model.js';
import { SEVERITIES } from '../../result/severity.js';
import type { Bucket, Timeline } from '../posture.js';
import { milliseconds } from '../words.js';
import { chart, round, type Scale } from './chart.js';
import { markup, type Markup } from './markup.js';

/** For readers that block all style, as some servers of build results do. */
const PLAIN = {
  ...{ passed: '#1a7f37', incomplete: '#8a5a00', blocked: '#b42318' },
  ...{ high: '#b42318', medium: '#8a5a00', low: '#0b5cad' },
} as const;

const OUTCOMES = ['passed', 'incomplete', 'blocked'] as const;

/** How many runs passed, were blocked or could not tell. */
export function runsChart(timeline: Timeline): Markup {
  const { buckets } = timeline;
  const sum = (key: (typeof OUTCOMES)[number]) =>
    buckets.reduce((total, bucket) => total + bucket[key], 0);
  return chart({
    ...{ id: 'runs-chart', title: 'Runs by outcome', timeline },
    summary: `${sum('passed')} passed, ${sum('blocked')} blocked, ${sum('incomplete')} incomplete.`,
    max: Math.max(...buckets.map(({ total }) => total)),
    draw: (scale) => buckets.flatMap((bucket, index) => stack(bucket, index, scale)),
    key: OUTCOMES.map((name) =>
      keyEntry(
        markup`<rect class="bar-${name}" fill="${PLAIN[name]}" width="32" height="12"/>`,
        name,
      ),
    ),
    columns: [...OUTCOMES, 'bypasses' as const].map((name) => ({
      ...{ name, isNumber: true },
      cell: (bucket) => bucket[name],
    })),
  });
}

function stack(bucket: Bucket, index: number, { x, y, step }: Scale): Markup[] {
  const width = Math.max(1, Math.min(28, round(step * 0.7)));
  let below = 0;
  return OUTCOMES.flatMap((name) => {
    const count = bucket[name];
    if (count === 0) return [];
    const from = y(below);
    below += count;
    const to = y(below);
    return [
      markup`<rect class="bar-${name}" fill="${PLAIN[name]}" x="${round(x(index) - width / 2)}" y="${to}" width="${width}" height="${round(from - to)}"><title>${bucket.start}: ${count} ${name}</title></rect>`,
    ];
  });
}

/** What was open at the end of each day, week or month. */
export function openChart(timeline: Timeline): Markup {
  const { buckets } = timeline;
  const last = buckets.at(-1)?.open;
  return chart({
    ...{ id: 'open-chart', title: 'Open findings by severity', timeline },
    summary: `At the end ${SEVERITIES.map((it) => `${last?.[it] ?? 0} ${it}`).join(', ')}.`,
    max: Math.max(...buckets.flatMap(({ open }) => SEVERITIES.map((it) => open[it]))),
    draw: (scale) =>
      SEVERITIES.map((severity) =>
        line(
          severity,
          buckets.map(({ open }) => open[severity]),
          scale,
        ),
      ),
    key: SEVERITIES.map((severity) => lineKey(severity, severity)),
    columns: [
      ...SEVERITIES.map((severity) => ({
        ...{ name: severity, isNumber: true },
        cell: ({ open }: Bucket) => open[severity],
      })),
      { name: 'opened', isNumber: true, cell: ({ opened }) => opened },
      { name: 'closed', isNumber: true, cell: ({ closed }) => closed },
    ],
  });
}

/** How long a commit waited for the check of what is staged. */
export function latencyChart(timeline: Timeline): Markup {
  const { buckets } = timeline;
  const times = { p50: 'low', p95: 'high' } as const;
  const names = ['p50', 'p95'] as const;
  const worst = Math.max(0, ...buckets.map(({ latency }) => latency.p95 ?? 0));
  return chart({
    ...{ id: 'latency-chart', title: 'Time of checks of staged files', timeline },
    summary: `The slowest ${timeline.unit} has a 95th percentile of ${milliseconds(worst)}.`,
    max: worst,
    unit: milliseconds,
    draw: (scale) =>
      names.map((name) =>
        line(
          times[name],
          buckets.map(({ latency }) => latency[name]),
          scale,
        ),
      ),
    key: [lineKey('low', 'p50, the median'), lineKey('high', 'p95, all but the slowest twentieth')],
    columns: [
      { name: 'checks', isNumber: true, cell: ({ latency }) => latency.count },
      ...names.map((name) => ({
        ...{ name, isNumber: true },
        cell: ({ latency }: Bucket) => milliseconds(latency[name]),
      })),
    ],
  });
}

/** A line through the values that are there, with a dot at its end. */
function line(style: Severity, values: readonly (number | undefined)[], { x, y }: Scale): Markup {
  const points = values.flatMap((value, index) =>
    value === undefined ? [] : [{ x: x(index), y: y(value) }],
  );
  const end = points.at(-1);
  if (end === undefined) return markup``;
  const path = points.map((point) => `${point.x},${point.y}`).join(' ');
  return markup`<polyline class="line line-${style}" fill="none" stroke="${PLAIN[style]}" points="${path}"/><circle class="dot-${style}" fill="${PLAIN[style]}" cx="${end.x}" cy="${end.y}" r="3.5"/>`;
}

function lineKey(style: Severity, name: string): Markup {
  return keyEntry(
    markup`<line class="line line-${style}" stroke="${PLAIN[style]}" x1="0" x2="32" y1="6" y2="6"/>`,
    name,
  );
}

function keyEntry(sign: Markup, name: string): Markup {
  return markup`<li><svg viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">${sign}</svg>${name}</li>`;
}
