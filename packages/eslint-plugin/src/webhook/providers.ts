import { webhookProviders, type WebhookProvider } from '@magi-guardrail/models/webhooks';

/** A header of a service, and whether it is for the check or only says what an event is about. */
export interface ProviderHeader {
  readonly provider: WebhookProvider;
  readonly isAbout: boolean;
}

const byHeader: ReadonlyMap<string, ProviderHeader> = new Map(
  webhookProviders.flatMap((provider) => [
    ...entries(provider, provider.signature, false),
    ...entries(provider, provider.about ?? [], true),
  ]),
);

function entries(
  provider: WebhookProvider,
  headers: readonly string[],
  isAbout: boolean,
): readonly (readonly [string, ProviderHeader])[] {
  return headers.map((header) => [header, { provider, isAbout }]);
}

/** Whose header this is; nobody's for one that many send. */
export function providerOfHeader(name: string): ProviderHeader | undefined {
  return byHeader.get(name.toLowerCase());
}

/** Whose events hold this word under this key. */
export function providerOfEvent(key: string, word: string): WebhookProvider | undefined {
  return webhookProviders.find(({ event }) => {
    if (event?.key !== key) return false;
    return event.words.some(
      (each) => each === word || (each.endsWith('.') && word.startsWith(each)),
    );
  });
}
