/** The room of messages to people: templates, channels, and what became of each message. */
import { Global, Module, type OnModuleInit, type Provider } from '@nestjs/common';
import { CodeDelivery } from '#access';
import { Clock } from '#kernel';
import { loadSettings } from '#platform/config';
import { FieldCipher } from '#platform/crypto';
import { UnitOfWork } from '#platform/database';
import { OutboxHandlers } from '#platform/outbox';
import { Deliveries, DELIVERY_TOPIC } from './application/deliveries.js';
import {
  DELIVERY_SETTINGS,
  deliverySettings,
  type DeliverySettings,
} from './application/delivery-settings.js';
import { DemoChannel, NoChannel } from './application/demo.channel.js';
import { MessageChannel } from './application/message-channel.js';
import { SendDelivery } from './application/send-delivery.js';
import { SmsGatewayChannel } from './application/sms-gateway.channel.js';
import { DemoMessagesController } from './http/demo-messages.controller.js';
import { DeliveryRepository } from './persistence/delivery.repository.js';

/** `DELIVERY_SETTINGS_GIVEN` lets a test say another channel than the environment does. */
export const DELIVERY_SETTINGS_GIVEN = Symbol('delivery-settings-given');

const providers: Provider[] = [
  Deliveries,
  SendDelivery,
  {
    provide: DELIVERY_SETTINGS,
    inject: [{ token: DELIVERY_SETTINGS_GIVEN, optional: true }],
    useFactory: (given?: DeliverySettings) => given ?? deliverySettings(loadSettings()),
  },
  {
    provide: DeliveryRepository,
    inject: [FieldCipher],
    useFactory: (cipher: FieldCipher) => new DeliveryRepository(cipher),
  },
  {
    provide: MessageChannel,
    inject: [DELIVERY_SETTINGS, UnitOfWork, DeliveryRepository, Clock],
    useFactory: (
      { mode, sms }: DeliverySettings,
      units: UnitOfWork,
      rows: DeliveryRepository,
      clock: Clock,
    ) => {
      if (sms) return new SmsGatewayChannel(sms);
      return mode === 'demo' ? new DemoChannel(units, rows, clock) : new NoChannel();
    },
  },
];

@Global()
@Module({ controllers: [DemoMessagesController], providers, exports: [Deliveries, MessageChannel] })
export class DeliveryModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly sending: SendDelivery,
    private readonly deliveries: Deliveries,
    private readonly codes: CodeDelivery,
  ) {}

  onModuleInit(): void {
    this.handlers.onCall(
      DELIVERY_TOPIC,
      (message) => this.sending.call(message),
      (tx, message, outcome) => this.sending.note(tx, message, outcome),
    );
    this.codes.use(
      (tx, { phone, code, minutes, locale }) => {
        const params = { code, minutes };
        this.deliveries.send(tx, { to: { phone }, template: 'access.one-time-code', params, locale });
      },
      (tx, { phone, newPhone, locale }) => {
        this.deliveries.send(tx, {
          ...{ to: { phone }, template: 'access.phone-changed', params: { newPhone }, locale },
        });
      },
    );
  }
}
