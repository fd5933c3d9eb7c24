import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Deliveries, type DeliverySettings, type NewDelivery } from '#delivery';
import { newId } from '#kernel';
import { OutboxRelay } from '#platform/outbox';
import { AccessHouse } from '#testing/access-house';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** A gateway in the test's hand. */
class FakeGateway {
  readonly received: Received[] = [];
  status = 200;
  private readonly server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> });
      // 0: never answer.
      if (this.status !== 0) response.writeHead(this.status).end('13812341234 said no');
    });
  });

  async listen(): Promise<DeliverySettings> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/send`;
    return { mode: 'production', sms: { url, secret: 'a-secret-of-the-gateway', timeoutMs: 300 } };
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

const PHONE = '13812341234';
const CODE = {
  to: { phone: PHONE },
  template: 'access.one-time-code',
  params: { code: '246810', minutes: 5 },
};

describe('delivery through a gateway', () => {
  let house: AccessHouse;
  let gateway: FakeGateway;
  beforeEach(async () => {
    gateway = new FakeGateway();
    house = await AccessHouse.open(await gateway.listen());
  });
  afterEach(async () => {
    gateway.close();
    await house.shut();
  });
  const send = (delivery: NewDelivery) =>
    house.units.run((tx) => Promise.resolve(house.app.get(Deliveries).send(tx, delivery)));
  const relay = () => house.app.get(OutboxRelay).runOnce();
  const rows = () =>
    house.reads.select<Record<string, unknown>>('SELECT id, state, channel, params FROM deliveries');
  const waiting = () =>
    house.reads.select<Record<string, unknown>>('SELECT attempts, last_error FROM outbox_messages');

  it('posts text, number and id with the secret, in the language asked for, once', async () => {
    const id = await send({ ...CODE, locale: 'en' });
    await relay();
    await relay();
    expect(gateway.received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: {} }] = gateway.received;
    expect(headers).toMatchObject({ authorization: 'Bearer a-secret-of-the-gateway', 'idempotency-key': id });
    expect(body).toEqual({
      id,
      to: PHONE,
      text: '[Concord] Your code is 246810. It is valid for 5 minutes. Staff will never ask you for it.',
    });
    // A code that is out must not be readable here any more.
    expect(await rows()).toEqual([{ id, state: 'SENT', channel: 'sms-gateway', params: null }]);
  });

  it.each([
    [503, 'tries again with the same id'],
    [429, 'tries again with the same id'],
    [0, 'does not wait for ever'],
  ])('a gateway that answers %s: %s', async (status) => {
    gateway.status = status;
    const id = await send(CODE);
    await relay();
    expect(await rows()).toMatchObject([{ state: 'WAITING' }]);
    const [{ attempts, last_error: lastError } = {}] = await waiting();
    expect(attempts).toBe(1);
    expect(String(lastError)).not.toContain(PHONE);
    gateway.status = 200;
    house.clock.advance(3_600_000);
    await relay();
    expect(await rows()).toMatchObject([{ state: 'SENT' }]);
    expect(gateway.received.map(({ body }) => body['id'])).toEqual([id, id]);
  });

  it('a number the gateway refuses is given up, and told on the dispute', async () => {
    gateway.status = 422;
    const stream = newId();
    await house.units.run((tx) => tx.openStream(stream));
    await send({ ...CODE, stream });
    await relay();
    expect(await rows()).toMatchObject([{ state: 'FAILED' }]);
    const told = await house.reads.select('SELECT type, visibility FROM stream_events WHERE stream = ?', [
      stream,
    ]);
    expect(told).toEqual([{ type: 'delivery.failed', visibility: 'staff' }]);
  });

  it('a person without a phone is unreachable, which is an end, not an error', async () => {
    const personId = await house.person({ name: '张三' });
    await send({ ...CODE, to: { personId } });
    await relay();
    expect(gateway.received).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'UNREACHABLE' }]);
  });

  it('production knows no page of messages', async () => {
    expect((await house.ask('GET', 'demo/messages')).status).toBe(404);
  });
});

describe('delivery without a gateway', () => {
  it('production keeps messages waiting, the demo shows them', async () => {
    const production = await AccessHouse.open({ mode: 'production' });
    await production.post('auth/phone-code', { phone: PHONE });
    await production.app.get(OutboxRelay).runOnce();
    const kept = await production.reads.select('SELECT state FROM deliveries');
    await production.shut();
    expect(kept).toEqual([{ state: 'WAITING' }]);
    const demo = await AccessHouse.open({ mode: 'demo' });
    await demo.post('auth/phone-code', { phone: PHONE });
    const texts = await demo.texts();
    await demo.shut();
    expect(texts).toMatchObject([
      { phone: PHONE, text: expect.stringMatching(/^【定分】您的验证码是 \d{6}，/) as string },
    ]);
  });
});
