/** Rows of deliveries and demo messages, encrypted on the way in and read on the way out. */
import { FieldCipher } from '#platform/crypto';
import { DemoMessageRow, type DeliveryRow } from './delivery.entity.js';

export type MessageParams = Readonly<Record<string, string | number>>;

const place = (table: 'deliveries' | 'demo_messages', column: string, rowId: string) => ({
  table,
  column,
  rowId,
});

export class DeliveryRepository {
  constructor(private readonly cipher: FieldCipher) {}

  sealPhone(id: string, phone: string): string {
    return this.cipher.encrypt(phone, place('deliveries', 'phone', id));
  }

  sealParams(id: string, params: MessageParams): string {
    return this.cipher.encrypt(JSON.stringify(params), place('deliveries', 'params', id));
  }

  phoneOf({ id, phone }: DeliveryRow): string | undefined {
    return phone === null ? undefined : this.cipher.decrypt(phone, place('deliveries', 'phone', id));
  }

  paramsOf({ id, params }: DeliveryRow): MessageParams {
    if (params === null) return {};
    return JSON.parse(this.cipher.decrypt(params, place('deliveries', 'params', id))) as MessageParams;
  }

  demoRow(id: string, phone: string, text: string, createdAt: Date): DemoMessageRow {
    const sealed = {
      phone: this.cipher.encrypt(phone, place('demo_messages', 'phone', id)),
      body: this.cipher.encrypt(text, place('demo_messages', 'body', id)),
    };
    return Object.assign(new DemoMessageRow(), { id, createdAt, ...sealed });
  }

  demoMessage({ id, phone, body }: DemoMessageRow): { phone: string; text: string } {
    return {
      phone: this.cipher.decrypt(phone, place('demo_messages', 'phone', id)),
      text: this.cipher.decrypt(body, place('demo_messages', 'body', id)),
    };
  }
}
