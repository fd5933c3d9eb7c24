import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, noSuchParty, type DisputeWork } from '#dispute';
import { consentRules } from '../domain/consent.rules.js';
import { stanceOf } from '../domain/tally.js';
import type { NoteUnreachableDto } from '../http/consent.dto.js';
import { RoundConclusion } from './conclude-round.js';
import { ConsentJournal } from './consent-journal.js';
import { recordsOf, requireOpenRound } from './round-facts.js';

/** Whoever asks notes that a person could not be reached, with every try. An answer that comes later still counts. */
@Injectable()
export class NoteUnreachable {
  constructor(
    private readonly journal: ConsentJournal,
    private readonly conclusion: RoundConclusion,
  ) {}

  async execute(
    work: DisputeWork,
    { partyId, attempts }: NoteUnreachableDto,
  ): Promise<{ recordId: string; concluded: boolean }> {
    if (!(await work.parties()).some(({ id }) => id === partyId)) throw noSuchParty();
    work.require(consentRules.isStillOpen, { final: FINAL_PHASES.includes(work.dispute.state) });
    const round = await requireOpenRound(work);
    const records = (await recordsOf(work.tx, work.id)).filter(({ roundId }) => roundId === round.id);
    work.require(consentRules.hasNotAnswered, { silent: stanceOf(records, partyId) === 'SILENT' });
    const recordId = await this.journal.add(work, round, {
      partyId,
      scope: 'MEDIATION',
      decision: 'UNREACHABLE',
      attempts: attempts.map(({ at, channel }) => ({ at, channel })),
    });
    const subject = { type: 'consent', id: recordId };
    await work.record('consent.unreachable', subject, { partyId }, { visibility: 'staff' });
    return { recordId, concluded: await this.conclusion.tryConclude(work) };
  }
}
