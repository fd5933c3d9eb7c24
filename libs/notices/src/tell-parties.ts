import { Injectable } from '@nestjs/common';
import { People } from '#access';
import type { EventType } from '#contracts';
import { DeadlineNotices, DeadlineReader } from '#deadlines';
import { Deliveries } from '#delivery';
import { DisputeStore, type DisputeWork } from '#dispute';
import type { StoredEvent } from '#platform/database';
import { audienceOf, type Told } from './audience.js';
import { loadNoticeRules, type NoticeRule } from './notice-rules.js';

/**
 * Asks for a message to each person concerned, in the same unit of work as what happened, and writes down who was told
 * of the clocks it started (domain 0.3: every clock shows who was told). People without a telephone are told at the
 * counter or by post.
 */
@Injectable()
export class TellParties {
  constructor(
    disputes: DisputeStore,
    private readonly people: People,
    private readonly deliveries: Deliveries,
    private readonly clocks: DeadlineReader,
    private readonly notices: DeadlineNotices,
  ) {
    for (const [type, rule] of loadNoticeRules())
      disputes.on(type as EventType, (work, data, event) => this.tell(work, rule, data, event));
  }

  private async tell(work: DisputeWork, rule: NoticeRule, data: object, event: StoredEvent): Promise<void> {
    const [parties, mandates] = await Promise.all([work.parties(), work.mandates()]);
    const told = audienceOf(rule.to, data as Record<string, unknown>, parties, mandates);
    const people = await this.people.read(
      work.tx,
      told.map(({ personId }) => personId),
    );
    const reached = told.filter(({ personId }) => people.get(personId)?.phone !== undefined);
    const template = `notice.${rule.template}`;
    const params = { reference: work.dispute.reference };
    for (const { personId } of reached)
      this.deliveries.send(work.tx, { to: { personId }, template, params, stream: work.id });
    await this.noteClocks(work, event, reached);
  }

  private async noteClocks(work: DisputeWork, event: StoredEvent, reached: readonly Told[]): Promise<void> {
    if (reached.length === 0) return;
    const running = await this.clocks.runningOf(work.id, work.tx);
    for (const { id } of running.filter(({ startEventId }) => startEventId === event.id))
      for (const { partyId } of reached)
        this.notices.note(work.tx, { deadlineId: id, toId: partyId, channel: 'SMS' });
  }
}
