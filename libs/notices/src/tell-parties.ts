import { Injectable } from '@nestjs/common';
import { People, type Person } from '#access';
import type { EventType } from '#contracts';
import { DeadlineNotices, DeadlineReader } from '#deadlines';
import { Deliveries } from '#delivery';
import { DisputeStore, type DisputeWork } from '#dispute';
import type { StoredEvent } from '#platform/database';
import { audienceOf, type Told } from './audience.js';
import { companyOf } from './company.js';
import { Invitations } from './invitations.js';
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
    private readonly invitations: Invitations,
  ) {
    for (const [type, rule] of loadNoticeRules())
      disputes.on(type as EventType, (work, data, event) => this.tell(work, rule, data, event));
  }

  private async tell(work: DisputeWork, rule: NoticeRule, data: object, event: StoredEvent): Promise<void> {
    const { visibility } = event;
    const news = { data: data as Record<string, unknown>, visibility };
    const told = audienceOf(rule.to, news, await companyOf(work));
    const people = await this.people.read(
      work.tx,
      told.map(({ personId }) => personId),
    );
    const reached = told.filter(({ personId }) => people.get(personId)?.phone !== undefined);
    for (const one of reached) await this.send(work, rule, one, people.get(one.personId));
    await this.noteClocks(work, event, reached);
  }

  /** Several questions put at once are one message. */
  private async send(work: DisputeWork, rule: NoticeRule, to: Told, person?: Person): Promise<void> {
    const sent = work.tx.once<Set<string>>('notices:sent', () => new Set());
    const key = [work.id, rule.template, to.partyId, to.personId].join(' ');
    if (sent.has(key)) return;
    sent.add(key);
    const params =
      rule.invites === true
        ? await this.invitations.make(work, to, person)
        : { reference: work.dispute.reference };
    const template = `notice.${rule.template}`;
    this.deliveries.send(work.tx, { to: { personId: to.personId }, template, params, stream: work.id });
  }

  private async noteClocks(work: DisputeWork, event: StoredEvent, reached: readonly Told[]): Promise<void> {
    if (reached.length === 0) return;
    const running = await this.clocks.runningOf(work.id, work.tx);
    for (const { id } of running.filter(({ startEventId }) => startEventId === event.id))
      for (const { partyId } of reached)
        this.notices.note(work.tx, { deadlineId: id, toId: partyId, channel: 'SMS' });
  }
}
