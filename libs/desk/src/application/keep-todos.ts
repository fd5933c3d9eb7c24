import { Injectable } from '@nestjs/common';
import type { DisputeEntity } from '#dispute';
import { newId } from '#kernel';
import type { StoredEvent, Tx } from '#platform/database';
import { boardOf } from '../domain/boards.js';
import { closes, opens, TODO_EVENTS, TODOS, type TodoRule } from '../domain/todos.js';
import { DeskRowEntity } from '../persistence/desk-row.entity.js';
import { DeskTodoEntity } from '../persistence/desk-todo.entity.js';

/** What is done by a thing of the same kind is done for that one; anything else that ends it ends all of its kind. */
const DONE = `DELETE FROM desk_todos WHERE dispute_id = ? AND code = ? AND (subject_id = ? OR subject_type <> ?)`;
/** A complaint runs beside every phase, and is decided also after the dispute itself is over. */
const OVER = `DELETE FROM desk_todos WHERE dispute_id = ? AND subject_type <> 'complaint'`;

/** Opens and closes what each office has to do, as the events say. */
@Injectable()
export class KeepTodos {
  async execute(tx: Tx, dispute: DisputeEntity, events: readonly StoredEvent[]): Promise<void> {
    for (const event of events) {
      if (!TODO_EVENTS.has(event.type)) continue;
      // What is new may take over from what is done: the court of an application, for one.
      for (const rule of TODOS) if (opens(rule, event)) await this.open(tx, dispute, rule, event);
      for (const rule of TODOS) if (closes(rule, event)) this.close(tx, rule, event);
      if (event.type === 'dispute.phase-changed' && boardOf(dispute.state) === 'OVER')
        tx.change(OVER, [dispute.id]);
    }
  }

  private close(tx: Tx, { code }: TodoRule, { stream, subject }: StoredEvent): void {
    tx.change(DONE, [stream, code, subject.id, subject.type]);
  }

  /** Another court may have been asked to confirm: what it then has to do stays with it. */
  private async open(tx: Tx, dispute: DisputeEntity, rule: TodoRule, event: StoredEvent): Promise<void> {
    const { subject, data } = event;
    const of = { disputeId: dispute.id, subjectId: subject.id };
    const [known] = await tx.find(DeskTodoEntity, of);
    const asked = rule.holder === 'court' ? (data['courtId'] as string | undefined) : undefined;
    const courtId = rule.holder === 'court' ? (asked ?? known?.courtId ?? dispute.courtId) : null;
    const organisationId = rule.holder === 'body' ? await this.bodyOf(tx, event) : null;
    for (const office of rule.offices) {
      tx.remove(DeskTodoEntity, { ...of, code: rule.code, office });
      tx.insert(DeskTodoEntity, {
        ...of,
        ...{ id: newId(), code: rule.code, subjectType: subject.type, office, courtId, organisationId },
        since: tx.now,
        at: typeof data['startsAt'] === 'string' ? new Date(data['startsAt']) : null,
      });
    }
  }

  private async bodyOf(tx: Tx, { stream, data }: StoredEvent): Promise<string | null> {
    if (typeof data['organisationId'] === 'string') return data['organisationId'];
    const row = await tx.findOne(DeskRowEntity, { disputeId: stream });
    return row?.bodyOrganisationId ?? null;
  }
}
