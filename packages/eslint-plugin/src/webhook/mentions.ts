import { webhookProviders } from '@magi-guardrail/models/webhooks';

/** Whether a file may take events of another service; most do not. */
export function mayTakeEvents(text: string): boolean {
  return HEADERS.test(text) || (WEBHOOK.test(text) && READS.test(text));
}

const HEADERS = new RegExp(
  webhookProviders.flatMap(({ signature, about = [] }) => [...signature, ...about]).join('|'),
  'i',
);
const WEBHOOK = /web[-_]?hook/i;
/** A body, and functions that check one. */
const READS = /body|json\s*\(|text\s*\(|constructEvent|validate|verif/i;
