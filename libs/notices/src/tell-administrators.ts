import { Injectable } from '@nestjs/common';
import { Administrators, People } from '#access';
import { Deliveries } from '#delivery';
import type { Tx } from '#platform/database';
import { OutboxHandlers, type DeliveredMessage } from '#platform/outbox';

/** Under which a room asks that those who look after a court be told something; `topic` in it names the sentence. */
const ALERTS = 'delivery.alert';

/**
 * Tells the administrators of a court what only they can mend: that dates are provisional until a year's calendar is
 * loaded (domain 2.1). Who has no telephone reads it on the page of calendars.
 */
@Injectable()
export class TellAdministrators {
  constructor(
    handlers: OutboxHandlers,
    private readonly administrators: Administrators,
    private readonly people: People,
    private readonly deliveries: Deliveries,
  ) {
    handlers.on(ALERTS, (tx, message) => this.tell(tx, message));
  }

  private async tell(tx: Tx, { payload }: DeliveredMessage): Promise<void> {
    const { topic, year, courtId } = payload as { topic: string; year: number; courtId: string };
    const place = courtId === 'none' ? undefined : courtId;
    const people = await this.people.read(tx, await this.administrators.of(tx, place, tx.now));
    for (const [personId, { phone }] of people)
      if (phone !== undefined)
        this.deliveries.send(tx, { to: { personId }, template: `alert.${topic}`, params: { year } });
  }
}
