import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';

/** Gives back what Sentry may send. */
type Hook = <T extends object>(data: T) => T;

/** The part of the options of Sentry that redacts. */
export interface SentryRedaction {
  readonly beforeSend: Hook;
  readonly beforeSendTransaction: Hook;
  readonly beforeSendLog: Hook;
  readonly beforeSendMetric: Hook;
  readonly beforeBreadcrumb: Hook;
  /** For spans that are sent one by one; wrap it in `withStaticSpan` where they are sent with their transaction. */
  readonly beforeSendSpan: Hook;
}

/**
 * Options for `Sentry.init({ dsn, ...sentryRedaction() })`: errors, transactions, spans, logs, metrics and
 * breadcrumbs are sent without secrets and personal data. A hook of yours calls the one from here last:
 * `beforeSend: (event) => redaction.beforeSend(mine(event))`.
 */
export function sentryRedaction(options: RedactOptions = {}): SentryRedaction {
  const { object } = createRedactor(options);
  const event: Hook = (data) => withoutSecrets(data, object);
  return {
    beforeSend: event,
    beforeSendTransaction: event,
    beforeSendLog: object,
    beforeSendMetric: object,
    beforeSendSpan: object,
    beforeBreadcrumb: object,
  };
}

/** What the SDK keeps for itself and does not send: live objects that must stay the ones they are. */
const OWN = 'sdkProcessingMetadata';

function withoutSecrets<T extends object>(event: T, redact: Hook): T {
  if (!(OWN in event)) return redact(event);
  const { [OWN]: own, ...rest } = event as T & Record<typeof OWN, unknown>;
  return { ...redact(rest), [OWN]: own } as T;
}
