import { Injectable } from '@nestjs/common';
import { JoinCodes, maskedPerson, People, type InvitedBy } from '#access';
import { CauseCatalogue } from '#causes';
import { circumstancesOf, DisputeEntity, FINAL_PHASES, MandateEntity, PartyEntity } from '#dispute';
import { CommittedReads } from '#platform/database';
import { Catalogues, type Locale } from '#platform/http';
import { LetterHeads, type LetterHead } from './letter-heads.js';
import { invitationOver } from './invitation.errors.js';

/** What a letter would say, and no more; read before anybody has shown who they are. */
export interface InvitationLetter {
  readonly reference: string;
  /** Of the person it is for, surname only: several people may share a telephone. */
  readonly to: string;
  /** On which side that person stands: `RESPONDENT`, `APPLICANT`, … */
  readonly role: string;
  /** Whom that person is asked to help, where they are asked for no more than that. */
  readonly helps: string | null;
  /** Who asks: organisations by their name, people by their surname. */
  readonly askedBy: readonly string[];
  readonly about: string;
  readonly court: LetterHead;
  /** The body that has the matter, where one has. */
  readonly body: LetterHead | null;
  readonly voluntary: string;
  readonly ifNothing: string;
  readonly verify: string;
  /** The last four digits of the person's telephone let them answer; without a known one only the counter does. */
  readonly canAnswerHere: boolean;
  readonly expiresAt: string;
}

/** Everything a letter is made of, read at once. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly reads: CommittedReads,
    private readonly codes: JoinCodes,
    private readonly people: People,
    private readonly heads: LetterHeads,
    private readonly causes: CauseCatalogue,
    private readonly catalogues: Catalogues,
  ) {}

  /** @throws DomainError `notices.invitation-over` (404), whatever the code opens no more, or never did */
  async read(code: string, locale: Locale): Promise<InvitationLetter> {
    const invited = await this.codes.look(this.reads, code);
    const letter = invited && (await this.write(invited, locale));
    if (!letter) throw invitationOver(await this.heads.reception());
    return letter;
  }

  private async write(invited: InvitedBy, locale: Locale): Promise<InvitationLetter | undefined> {
    const { disputeId, partyId, personId } = invited;
    const helping = { disputeId, partyId, personId, kind: 'HELPER', endedAt: null } as const;
    const [[dispute], parties, [helper]] = await this.reads.together<
      [DisputeEntity, PartyEntity, MandateEntity]
    >([
      { entity: DisputeEntity, where: { id: disputeId } },
      { entity: PartyEntity, where: { disputeId, removed: false }, options: { orderBy: { ordinal: 'asc' } } },
      { entity: MandateEntity, where: helping },
    ]);
    const party = parties.find(({ id }) => id === partyId);
    if (!dispute || !party || !isToBeTold(dispute, party)) return undefined;
    const asking = parties.filter(({ role }) => role === 'APPLICANT');
    const ids = [personId, ...[party, ...asking].flatMap((one) => one.personId ?? [])];
    const people = await this.people.read(this.reads, ids);
    const masked = (id: string | null): string => {
      const person = people.get(id ?? '');
      return person ? maskedPerson(person).name : '';
    };
    const named = ({ organisationName, personId: id }: PartyEntity): string => organisationName ?? masked(id);
    const { court, body } = await this.heads.of(dispute);
    return {
      ...{ reference: dispute.reference, to: masked(personId), role: party.role, court, body },
      ...{ helps: helper ? named(party) : null, askedBy: asking.map(named) },
      ...this.words(dispute, court, locale),
      canAnswerHere: people.get(personId)?.phone !== undefined,
      expiresAt: invited.expiresAt.toISOString(),
    };
  }

  private words(
    { causeVersion, causeCode, reference }: DisputeEntity,
    court: LetterHead,
    locale: Locale,
  ): Pick<InvitationLetter, 'about' | 'voluntary' | 'ifNothing' | 'verify'> {
    const say = (key: string, params = {}): string =>
      this.catalogues.sentence(locale, `invitation.${key}`, params);
    const cause = this.causes.find(causeVersion, causeCode)?.name ?? causeCode;
    return {
      about: say('about', { cause }),
      voluntary: say('voluntary'),
      ifNothing: say('if-nothing'),
      verify: say(court.phone === null ? 'verify-in-person' : 'verify', {
        court: court.name,
        reference,
        phone: court.phone,
      }),
    };
  }
}

/** The other side is told of nothing before the matter is put to it, and nobody of what has ended. */
function isToBeTold(dispute: DisputeEntity, { role }: PartyEntity): boolean {
  if (FINAL_PHASES.includes(dispute.state)) return false;
  return role === 'APPLICANT' || circumstancesOf(dispute).includes('served');
}
