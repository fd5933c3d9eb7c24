import { ChannelRefused, ChannelUnavailable, MessageChannel, type TextMessage } from './message-channel.js';
import type { SmsGateway } from './delivery-settings.js';

/** Too early, too slow, too many: worth another try. */
const PASSING = new Set([408, 425, 429]);

/**
 * An HTTP gateway for text messages: `POST {id, to, text}` with a bearer secret. The id also goes as
 * `Idempotency-Key`, so that a message is not charged and read twice when an answer got lost.
 */
export class SmsGatewayChannel extends MessageChannel {
  readonly name = 'sms-gateway';

  constructor(private readonly gateway: SmsGateway) {
    super();
  }

  async send({ id, phone, text }: TextMessage): Promise<void> {
    const response = await this.post(id, JSON.stringify({ id, to: phone, text }));
    // The body is not read into anything that is logged; draining it frees the connection.
    await response.body?.cancel();
    if (response.ok) return;
    const reason = `status-${response.status}`;
    const useless = response.status >= 400 && response.status < 500 && !PASSING.has(response.status);
    throw useless ? new ChannelRefused(reason) : new ChannelUnavailable(reason);
  }

  private async post(id: string, body: string): Promise<Response> {
    const { url, secret, timeoutMs } = this.gateway;
    const headers = {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'idempotency-key': id,
    };
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      return await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    } catch (error) {
      // Everything fetch throws is the way there: no connection, no name, no time.
      throw new ChannelUnavailable(
        (error as { name?: string }).name === 'TimeoutError' ? 'timeout' : 'connection',
      );
    }
  }
}
