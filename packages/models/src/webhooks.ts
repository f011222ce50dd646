/**
 * Services that tell a program of what happened by a request of their own, as data: how to know such a
 * request, and what it is checked by. The functions that check it are rows of the kind `webhook`.
 */
export interface WebhookProvider {
  readonly name: string;
  /** Headers that carry the signature, or are signed with the body. Nobody else sends these. */
  readonly signature: readonly string[];
  /** Headers that say what the event is about; who reads them has checked nothing. */
  readonly about?: readonly string[];
  /** Its documents make the HMAC of what `JSON.stringify` writes: no mistake of who follows them. */
  readonly signsParsed?: true;
  /** A property of the body, and words that it holds in its events; after a `.` at the end anything can follow. */
  readonly event?: { readonly key: string; readonly words: readonly string[] };
  /** What to do, in a sentence. */
  readonly instead?: string;
}

const STRIPE_EVENTS = [
  'payment_intent.',
  'checkout.session.',
  'customer.subscription.',
  'invoice.',
  'charge.',
  'setup_intent.',
  'account.updated',
] as const;

const CLERK_EVENTS = [
  'user.created',
  'user.updated',
  'user.deleted',
  'organization.created',
  'organizationMembership.created',
] as const;

const PAYPAL_EVENTS = [
  'PAYMENT.CAPTURE.COMPLETED',
  'PAYMENT.CAPTURE.REFUNDED',
  'PAYMENT.SALE.COMPLETED',
  'CHECKOUT.ORDER.APPROVED',
  'BILLING.SUBSCRIPTION.ACTIVATED',
  'BILLING.SUBSCRIPTION.CANCELLED',
] as const;

export const webhookProviders: readonly WebhookProvider[] = [
  {
    // https://docs.stripe.com/webhooks
    name: 'Stripe',
    signature: ['stripe-signature'],
    event: { key: 'type', words: STRIPE_EVENTS },
    instead: 'Read the event with `stripe.webhooks.constructEvent` from the raw body.',
  },
  {
    // https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
    name: 'GitHub',
    signature: ['x-hub-signature-256', 'x-hub-signature'],
    about: ['x-github-event', 'x-github-delivery', 'x-github-hook-id'],
    signsParsed: true,
    instead: 'Check it with `verify` of `@octokit/webhooks`.',
  },
  {
    // https://docs.gitlab.com/user/project/integrations/webhooks/
    name: 'GitLab',
    signature: ['x-gitlab-token'],
    about: ['x-gitlab-event', 'x-gitlab-event-uuid', 'x-gitlab-webhook-uuid'],
    instead: 'Compare `x-gitlab-token` with the secret by `timingSafeEqual`.',
  },
  {
    // https://docs.gitea.com/usage/webhooks
    name: 'Gitea',
    signature: ['x-gitea-signature', 'x-gogs-signature'],
    about: ['x-gitea-event', 'x-gitea-delivery', 'x-gogs-event'],
  },
  {
    // https://docs.slack.dev/authentication/verifying-requests-from-slack
    name: 'Slack',
    signature: ['x-slack-signature', 'x-slack-request-timestamp'],
    about: ['x-slack-retry-num', 'x-slack-retry-reason'],
    event: { key: 'type', words: ['url_verification', 'event_callback'] },
    instead: 'Check it with `verifySlackRequest` of `@slack/bolt`.',
  },
  {
    // https://shopify.dev/docs/apps/build/webhooks/subscribe/https
    name: 'Shopify',
    signature: ['x-shopify-hmac-sha256'],
    about: ['x-shopify-topic', 'x-shopify-webhook-id', 'x-shopify-event-id'],
    instead: 'Check it with `shopify.webhooks.validate`.',
  },
  {
    // https://clerk.com/docs/webhooks/overview; sent by Svix.
    name: 'Clerk',
    signature: [],
    event: { key: 'type', words: CLERK_EVENTS },
    instead: 'Read the event with `verifyWebhook` of `@clerk/backend/webhooks`.',
  },
  {
    // https://docs.svix.com/receiving/verifying-payloads/how-manual; Clerk, Resend and others send by it.
    name: 'Svix',
    signature: ['svix-id', 'svix-timestamp', 'svix-signature'],
    instead: 'Check it with `new Webhook(secret).verify` of `svix`.',
  },
  {
    // https://github.com/standard-webhooks/standard-webhooks; OpenAI and others send by it.
    name: 'Standard Webhooks',
    signature: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    instead: 'Check it with `new Webhook(secret).verify` of `standardwebhooks`.',
  },
  {
    // https://www.twilio.com/docs/usage/security#validating-requests
    name: 'Twilio',
    signature: ['x-twilio-signature'],
    instead: 'Put `twilio.webhook()` before the handler.',
  },
  {
    // https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features
    name: 'SendGrid',
    signature: ['x-twilio-email-event-webhook-signature', 'x-twilio-email-event-webhook-timestamp'],
    instead: 'Check it with `verifySignature` of `@sendgrid/eventwebhook`.',
  },
  {
    // https://developer.paypal.com/api/rest/webhooks/rest/
    name: 'PayPal',
    signature: [
      'paypal-transmission-id',
      'paypal-transmission-sig',
      'paypal-transmission-time',
      'paypal-cert-url',
      'paypal-auth-algo',
    ],
    event: { key: 'event_type', words: PAYPAL_EVENTS },
    instead: 'Ask `/v1/notifications/verify-webhook-signature` whether it is genuine.',
  },
  {
    // https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/
    name: 'LINE',
    signature: ['x-line-signature'],
    instead: 'Put `middleware` of `@line/bot-sdk` before the handler.',
  },
  {
    // https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint
    name: 'Discord',
    signature: ['x-signature-ed25519', 'x-signature-timestamp'],
    instead: 'Put `verifyKeyMiddleware` of `discord-interactions` before the handler.',
  },
  {
    // https://developers.facebook.com/docs/graph-api/webhooks/getting-started; signed by `x-hub-signature-256`.
    name: 'Meta',
    signature: [],
    event: { key: 'object', words: ['whatsapp_business_account', 'instagram', 'page'] },
    instead: 'Check `x-hub-signature-256` with the HMAC of the raw body.',
  },
  {
    // https://paystack.com/docs/payments/webhooks/
    name: 'Paystack',
    signature: ['x-paystack-signature'],
    signsParsed: true,
    event: { key: 'event', words: ['charge.success', 'transfer.success', 'transfer.failed'] },
  },
  {
    // https://developers.zoom.us/docs/api/webhooks/
    name: 'Zoom',
    signature: ['x-zm-signature', 'x-zm-request-timestamp'],
    signsParsed: true,
    event: { key: 'event', words: ['endpoint.url_validation', 'meeting.started', 'meeting.ended'] },
  },
  {
    // https://razorpay.com/docs/webhooks/validate-test/
    name: 'Razorpay',
    signature: ['x-razorpay-signature'],
    signsParsed: true,
    about: ['x-razorpay-event-id'],
    event: { key: 'event', words: ['payment.captured', 'payment.failed', 'order.paid'] },
    instead: 'Check it with `Razorpay.validateWebhookSignature`.',
  },
  { name: 'WooCommerce', signature: ['x-wc-webhook-signature'], about: ['x-wc-webhook-topic'] },
  {
    // https://developer.squareup.com/docs/webhooks/step3validate
    name: 'Square',
    signature: ['x-square-hmacsha256-signature'],
    instead: 'Check it with `WebhooksHelper.verifySignature` of `square`.',
  },
  {
    name: 'Paddle',
    signature: ['paddle-signature'],
    instead: 'Read the event with `paddle.webhooks.unmarshal` from the raw body.',
  },
  { name: 'Coinbase Commerce', signature: ['x-cc-webhook-signature'] },
  { name: 'Linear', signature: ['linear-signature'], about: ['linear-event', 'linear-delivery'] },
  { name: 'Sentry', signature: ['sentry-hook-signature'], about: ['sentry-hook-resource'] },
  { name: 'Vercel', signature: ['x-vercel-signature'] },
  { name: 'Typeform', signature: ['typeform-signature'] },
  { name: 'HubSpot', signature: ['x-hubspot-signature', 'x-hubspot-signature-v3'] },
  { name: 'WorkOS', signature: ['workos-signature'] },
  { name: 'PagerDuty', signature: ['x-pagerduty-signature'] },
  { name: 'DocuSign', signature: ['x-docusign-signature-1'] },
  { name: 'Xero', signature: ['x-xero-signature'] },
  { name: 'Intuit', signature: ['intuit-signature'] },
  { name: 'Contentful', signature: ['x-contentful-signature'], about: ['x-contentful-topic'] },
  { name: 'Sanity', signature: ['sanity-webhook-signature'] },
];
