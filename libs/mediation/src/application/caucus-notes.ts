import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { noAuthority, type DisputeView, type DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher, KeyDestroyed, type KeyPurpose, sealedColumn } from '#platform/crypto';
import { ReadLog, type Reads } from '#platform/database';
import { noSuchSession } from '../domain/mediation.errors.js';
import { recordRules } from '../domain/record.rules.js';
import type { AttemptEntity } from '../persistence/attempt.entity.js';
import { CaucusNoteEntity } from '../persistence/caucus-note.entity.js';
import { requireAttempt } from './attempt-store.js';
import { requireSession } from './session-store.js';

/** One key per attempt, so that the whole compartment can be destroyed at once. */
export const keyOf = (attemptId: string): KeyPurpose => `caucus.${attemptId}`;
export const streamOf = (attemptId: string): string => `caucus:${attemptId}`;
const wordsAt = sealedColumn('caucus_notes', 'words');

/**
 * The closed compartment (背靠背; TJ 5, TY 22, ZT 18). Its facts run in a stream of their own: no event, number, version
 * or timeline of the dispute tells that something was said there.
 */
@Injectable()
export class CaucusCompartment {
  constructor(private readonly cipher: FieldCipher) {}

  async keep(
    work: DisputeWork,
    attempt: AttemptEntity,
    note: Pick<CaucusNoteEntity, 'partyId' | 'writtenBy' | 'mediatorPersonId' | 'sessionId'>,
    words: string,
  ): Promise<{ noteId: string }> {
    const id = newId();
    const row = Object.assign(new CaucusNoteEntity(), note, {
      id,
      disputeId: work.id,
      attemptId: attempt.id,
      words: this.cipher.encrypt(words, wordsAt(id), keyOf(attempt.id)),
      writtenAt: work.tx.now,
      shredAt: null,
      shreddedAt: null,
    });
    work.tx.insert(CaucusNoteEntity, row);
    await work.tx.record({
      type: 'caucus.note-kept',
      stream: streamOf(attempt.id),
      subject: { type: 'caucus-note', id },
      data: { noteId: id },
      visibility: 'mediator',
      actor: work.actor,
      ...(note.writtenBy === 'PARTY' ? { onBehalfOf: note.partyId } : {}),
    });
    return { noteId: id };
  }

  of(reads: Reads, where: { disputeId: string; mediatorPersonId?: string; partyId?: readonly string[] }) {
    return reads.find(CaucusNoteEntity, where, { orderBy: { writtenAt: 'asc' }, limit: 500 });
  }

  /** Null once the key has been destroyed. */
  words(row: CaucusNoteEntity): string | null {
    if (row.shreddedAt !== null) return null;
    try {
      return this.cipher.decrypt(row.words, wordsAt(row.id));
    } catch (error) {
      if (error instanceof KeyDestroyed) return null;
      throw error;
    }
  }
}

/** The mediator writes down what one party said in a caucus. */
@Injectable()
export class NoteCaucus {
  constructor(private readonly compartment: CaucusCompartment) {}

  async execute(
    work: DisputeWork,
    noted: { readonly sessionId: string; readonly words: string },
  ): Promise<{ noteId: string }> {
    const attempt = await requireAttempt(work);
    const session = await requireSession(work, noted.sessionId);
    const [partyId] = session.partyIds;
    work.require(recordRules.isCaucus, session);
    work.require(recordRules.ownMediator, {
      mediatorPersonId: attempt.mediatorPersonId,
      personId: work.actor.personId,
    });
    if (partyId === undefined || session.attemptId !== attempt.id) throw noSuchSession();
    const mediatorPersonId = work.actor.personId;
    const note = { partyId, writtenBy: 'MEDIATOR', mediatorPersonId, sessionId: session.id } as const;
    return this.compartment.keep(work, attempt, note, noted.words);
  }
}

/** A party tells the mediator something the other side is not to know. */
@Injectable()
export class TellMediator {
  constructor(private readonly compartment: CaucusCompartment) {}

  async execute(
    work: DisputeWork,
    told: { readonly partyId: string; readonly words: string },
  ): Promise<{ noteId: string }> {
    const { partyId } = told;
    // Private words are the party's own: nobody types them at a counter.
    if (work.actor.kind !== 'party') throw noAuthority();
    await work.actingFor(partyId, 'PROCEDURE');
    const attempt = await requireAttempt(work);
    work.require(recordRules.isInside, { inside: attempt.partyIds, partyId });
    work.require(recordRules.mediatorIsThere, attempt);
    const mediatorPersonId = attempt.mediatorPersonId ?? '';
    const note = { partyId, writtenBy: 'PARTY', mediatorPersonId, sessionId: null } as const;
    return this.compartment.keep(work, attempt, note, told.words);
  }
}

export interface PrivateNote {
  readonly id: string;
  readonly partyId: string;
  readonly writtenBy: 'MEDIATOR' | 'PARTY';
  readonly sessionId: string | null;
  readonly writtenAt: Date;
  /** When nobody can read it any more; null while the attempt lives. */
  readonly shredAt: Date | null;
  /** Null once its key has been destroyed. */
  readonly words: string | null;
}

/** The mediator reads what was told to this mediator; a party reads what it wrote itself; nobody else reads anything. */
@Injectable()
export class ReadPrivateNotes {
  constructor(
    private readonly compartment: CaucusCompartment,
    private readonly permissions: Permissions,
    private readonly readLog: ReadLog,
  ) {}

  async execute(view: DisputeView): Promise<{ items: PrivateNote[] }> {
    const { reads, dispute, standings, actor } = view;
    const codes = standings.map(({ code }) => code);
    this.permissions.require('caucus.read', codes, actor.level);
    const disputeId = dispute.id;
    const told = codes.includes('MEDIATOR')
      ? await this.compartment.of(reads, { disputeId, mediatorPersonId: actor.personId })
      : [];
    const partyId = standings.flatMap((one) => (OWN.includes(one.code) ? (one.partyId ?? []) : []));
    const own = partyId.length > 0 ? await this.compartment.of(reads, { disputeId, partyId }) : [];
    const rows = [...told, ...own.filter(({ writtenBy }) => writtenBy === 'PARTY')];
    await this.noteReading(view, rows);
    return { items: rows.map((row) => this.told(row)) };
  }

  /** In the compartment's own stream, before anything is shown: who asks who has seen the dispute learns nothing of it. */
  private async noteReading(
    { actor, now, dispute }: DisputeView,
    rows: readonly CaucusNoteEntity[],
  ): Promise<void> {
    const attempts = [...new Set(rows.map(({ attemptId }) => attemptId))];
    const subject = { type: 'dispute', id: dispute.id };
    const fact = { at: now, actorId: actor.personId, kind: 'read', action: 'caucus.read', subject } as const;
    await Promise.all(attempts.map((id) => this.readLog.append({ ...fact, stream: streamOf(id) })));
  }

  private told(row: CaucusNoteEntity): PrivateNote {
    const { id, partyId, writtenBy, sessionId, writtenAt, shredAt } = row;
    return { id, partyId, writtenBy, sessionId, writtenAt, shredAt, words: this.compartment.words(row) };
  }
}

const OWN: readonly string[] = ['PARTY', 'AGENT', 'GUARDIAN'];
