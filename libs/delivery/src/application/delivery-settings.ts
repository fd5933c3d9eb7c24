import type { Settings } from '#platform/config';

/** Where the program says how messages go out; unsaid, the environment decides. */
export const DELIVERY_SETTINGS = Symbol('delivery-settings');

export interface SmsGateway {
  readonly url: string;
  readonly secret: string;
  readonly timeoutMs: number;
}

export interface DeliverySettings {
  readonly mode: 'demo' | 'production';
  readonly sms?: SmsGateway;
}

const TIMEOUT_MS = 10_000;

export function deliverySettings({ mode, smsUrl, smsSecret }: Settings): DeliverySettings {
  if (smsUrl === undefined || smsSecret === undefined) return { mode };
  return { mode, sms: { url: smsUrl, secret: smsSecret, timeoutMs: TIMEOUT_MS } };
}
