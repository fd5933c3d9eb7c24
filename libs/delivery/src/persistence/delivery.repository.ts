/** Rows of deliveries and demo messages, encrypted on the way in and read on the way out. */
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { DemoMessageRow, type DeliveryRow } from './delivery.entity.js';

export type MessageParams = Readonly<Record<string, string | number>>;

const PLACES = {
  deliveries: { phone: sealedColumn('deliveries', 'phone'), params: sealedColumn('deliveries', 'params') },
  demo_messages: {
    phone: sealedColumn('demo_messages', 'phone'),
    body: sealedColumn('demo_messages', 'body'),
  },
} as const;

export class DeliveryRepository {
  constructor(private readonly cipher: FieldCipher) {}

  sealPhone(id: string, phone: string): string {
    return this.cipher.encrypt(phone, PLACES.deliveries.phone(id));
  }

  sealParams(id: string, params: MessageParams): string {
    return this.cipher.encrypt(JSON.stringify(params), PLACES.deliveries.params(id));
  }

  phoneOf({ id, phone }: DeliveryRow): string | undefined {
    return phone === null ? undefined : this.cipher.decrypt(phone, PLACES.deliveries.phone(id));
  }

  paramsOf({ id, params }: DeliveryRow): MessageParams {
    if (params === null) return {};
    return JSON.parse(this.cipher.decrypt(params, PLACES.deliveries.params(id))) as MessageParams;
  }

  demoRow(id: string, phone: string, text: string, createdAt: Date): DemoMessageRow {
    const sealed = {
      phone: this.cipher.encrypt(phone, PLACES.demo_messages.phone(id)),
      body: this.cipher.encrypt(text, PLACES.demo_messages.body(id)),
    };
    return Object.assign(new DemoMessageRow(), { id, createdAt, ...sealed });
  }

  demoMessage({ id, phone, body }: DemoMessageRow): { phone: string; text: string } {
    return {
      phone: this.cipher.decrypt(phone, PLACES.demo_messages.phone(id)),
      text: this.cipher.decrypt(body, PLACES.demo_messages.body(id)),
    };
  }
}
