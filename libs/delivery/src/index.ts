/** Messages to people. */
import { Delivery2026112220050 } from './persistence/202611222005-delivery.migration.js';
import { DeliveryRow, DemoMessageRow } from './persistence/delivery.entity.js';

export const entities = [DeliveryRow, DemoMessageRow];
export const migrations = [Delivery2026112220050];
export { Deliveries, type NewDelivery } from './application/deliveries.js';
export type { DeliverySettings, SmsGateway } from './application/delivery-settings.js';
export {
  ChannelRefused,
  ChannelUnavailable,
  MessageChannel,
  type TextMessage,
} from './application/message-channel.js';
export { SmsGatewayChannel } from './application/sms-gateway.channel.js';
export { DELIVERY_SETTINGS_GIVEN, DeliveryModule } from './delivery.module.js';
