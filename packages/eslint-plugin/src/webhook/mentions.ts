import { webhookProviders } from '@magi-guardrail/models/webhooks';

/** Whether a file may take events of another service; most do not. Some say it by where they are alone. */
export function mayTakeEvents(text: string, file: string): boolean {
  if (HEADERS.test(text)) return true;
  return (WEBHOOK.test(text) || WEBHOOK.test(file) || EVENTS.test(text)) && READS.test(text);
}

/** Whether what is sent to an address is an event of this service: `/webhook`, `/slack/events`, `/api/stripe`. */
export function isForEvents(path: string, provider: string): boolean {
  const [name = ''] = provider.toLowerCase().split(' ');
  return (
    HOOK.test(path) ||
    path
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(name)
  );
}

const HOOK = /(?:^|[/_.-])web[-_]?hooks?(?=$|[/_.:?-])/i;
const HEADERS = new RegExp(
  webhookProviders.flatMap(({ signature, about = [] }) => [...signature, ...about]).join('|'),
  'i',
);
const WEBHOOK = /web[-_]?hook/i;
/** Events whose name is no plain word: `invoice.paid`, `url_verification`. */
const EVENTS = new RegExp(
  `['"\`](?:${webhookProviders
    .flatMap(({ event }) => event?.words ?? [])
    .filter((word) => /[._]/.test(word))
    .map((word) => word.replaceAll('.', String.raw`\.`))
    .join('|')})`,
);
/** A body, and functions that check one. */
const READS = /body|json\s*\(|text\s*\(|constructEvent|validate|verif/i;
