import { Injectable } from '@nestjs/common';
import { maskedPerson } from '#access';
import { CauseCatalogue } from '#causes';
import { ExplainClock, type DeadlineEntity } from '#deadlines';
import { narrativeAt, type DisputeEntity, type PartyEntity } from '#dispute';
import { Clock } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { Caller, Locale } from '#platform/http';
import { gistOf } from '../domain/gist.js';
import type { DeskRowEntity } from '../persistence/desk-row.entity.js';
import { ListSight, type RowSight } from './list-sight.js';
import { RowSources, type PageFacts } from './row-sources.js';
import type { ListedClock, ListedDispute, ListedHolder, ListedParty } from './told-rows.js';

interface Looking {
  readonly caller: Caller;
  readonly facts: PageFacts;
  readonly sight: RowSight;
}

/** Tells rows of a list, in the order asked; a dispute the viewer may not know of is left out. */
@Injectable()
export class TellRows {
  constructor(
    private readonly sources: RowSources,
    private readonly sights: ListSight,
    private readonly causes: CauseCatalogue,
    private readonly cipher: FieldCipher,
    private readonly explain: ExplainClock,
    private readonly clock: Clock,
  ) {}

  async of(caller: Caller, ids: readonly string[]): Promise<ListedDispute[]> {
    if (ids.length === 0) return [];
    const facts = await this.sources.of([...new Set(ids)]);
    const { actor } = caller;
    const rows = [...facts.disputes.values()];
    const sights = await this.sights.of({ actor, rows, partiesOf: facts.parties });
    return ids.flatMap((id) => {
      const [dispute, row, sight] = [facts.disputes.get(id), facts.rows.get(id), sights.get(id)];
      if (!dispute || !row || !sight) return [];
      return [this.row(dispute, row, { caller, facts, sight })];
    });
  }

  private row(dispute: DisputeEntity, row: DeskRowEntity, looking: Looking): ListedDispute {
    const { caller, facts, sight } = looking;
    const { id, reference, state, version, track, courtId, causeVersion, causeCode, parentId } = dispute;
    const cause = this.causes.find(causeVersion, causeCode);
    return {
      ...{ id, reference, state, version, track, courtId, parentId },
      lane: sight.partySide ? null : dispute.lane,
      cause: { version: causeVersion, code: causeCode, name: cause?.name ?? causeCode },
      gist:
        sight.complaint === 'read' ? gistOf(this.cipher.decrypt(dispute.narrative, narrativeAt(id))) : null,
      amountFen: sight.complaint === 'none' ? null : dispute.amountFen,
      parties: sight.identity === 'none' ? [] : this.parties(id, looking),
      flags: sight.marks ? (facts.flags.get(id) ?? []) : null,
      holder: this.holder(row, looking),
      body: row.bodyId === null ? null : { id: row.bodyId, name: facts.bodies.get(row.bodyId) ?? '' },
      nearestClock: this.nearest(row, looking, caller.locale),
      mustRegister: row.breachedSince !== null,
      phaseSince: dispute.phaseSince.toISOString(),
      receivedAt: row.receivedAt.toISOString(),
      submittedAt: dispute.submittedAt?.toISOString() ?? null,
    };
  }

  private parties(disputeId: string, { facts, sight }: Looking): ListedParty[] {
    const own = sight.standings.flatMap(({ partyId }) => partyId ?? []);
    return (facts.parties.get(disputeId) ?? []).map((party) => ({
      role: party.role,
      name: nameOf(party, facts),
      own: own.includes(party.id),
    }));
  }

  private holder({ heldBy, heldUntil }: DeskRowEntity, looking: Looking): ListedHolder | null {
    if (heldBy === null || heldUntil === null || heldUntil <= this.clock.now()) return null;
    const { caller, facts, sight } = looking;
    const name = sight.partySide ? null : (facts.people.get(heldBy)?.name ?? null);
    return { me: heldBy === caller.actor.personId, name, until: heldUntil.toISOString() };
  }

  private nearest(row: DeskRowEntity, { facts, sight }: Looking, locale: Locale): ListedClock | null {
    const clock = sight.partySide ? sight.nearest : facts.clocks.get(row.deadlineId ?? '');
    return clock ? this.told(clock, locale) : null;
  }

  /** Null for a clock that stands still. */
  told(clock: DeadlineEntity, locale: Locale): ListedClock | null {
    if (!clock.dueAt) return null;
    const { code, name, basis, dueDate, steps, onExpiry, provisional } = this.explain.execute(clock, locale);
    return {
      ...{ code, name, basis, dueDate, onExpiry, provisional },
      dueAt: clock.dueAt.toISOString(),
      sentence: steps.at(-1) ?? '',
      overdue: clock.dueAt <= this.clock.now(),
    };
  }
}

function nameOf(party: PartyEntity, { people }: PageFacts): string {
  if (party.organisationName !== null) return party.organisationName;
  const person = party.personId === null ? undefined : people.get(party.personId);
  return person ? maskedPerson(person).name : '';
}
