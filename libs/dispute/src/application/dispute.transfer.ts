import { Injectable } from '@nestjs/common';
import { People } from '#access';
import { FieldCipher } from '#platform/crypto';
import { claimWordsAt, narrativeAt } from '../persistence/places.js';
import type { DisputeWork } from './dispute-work.js';
import { TransferSections, type TransferScope } from './transfer-packet.js';

/** What of the spine may cross: the matter as handed in, who is in it, who acts for them, and what is asked. */
@Injectable()
export class DisputeTransfer {
  constructor(
    sections: TransferSections,
    private readonly people: People,
    private readonly cipher: FieldCipher,
  ) {
    sections.add({ section: 'matter', build: async (work) => ({ matter: await this.matter(work) }) });
    sections.add({ section: 'parties', build: async (work) => ({ parties: await this.parties(work) }) });
    sections.add({ section: 'contact', build: (work) => this.contacts(work) });
    sections.add({ section: 'mandates', build: async (work) => ({ mandates: await this.mandates(work) }) });
    sections.add({
      section: 'claims',
      build: async (work, scope) => ({ claims: await this.claims(work, scope) }),
    });
  }

  private matter({ dispute }: DisputeWork): Promise<object> {
    const { reference, courtId, causeVersion, causeCode, amountFen, receiptNumber, submittedAt } = dispute;
    return Promise.resolve({
      ...{ reference, courtId, causeVersion, causeCode, amountFen, receiptNumber },
      submittedAt: submittedAt?.toISOString() ?? null,
      narrative: this.cipher.decrypt(dispute.narrative, narrativeAt(dispute.id)),
    });
  }

  private async parties(work: DisputeWork): Promise<object[]> {
    const parties = await work.parties();
    const people = await this.people.read(
      work.tx,
      parties.flatMap(({ personId }) => personId ?? []),
    );
    return parties.map(({ id, role, kind, organisationName, creditCode, capacity, personId }) => ({
      ...{ id, role, kind, capacity, organisationName, creditCode },
      name: people.get(personId ?? '')?.name ?? null,
    }));
  }

  /** Each person's particulars are a part of their own, so that they can be withheld from the other side. */
  private async contacts(work: DisputeWork): Promise<Record<string, unknown>> {
    const parties = await work.parties();
    const people = await this.people.read(
      work.tx,
      parties.flatMap(({ personId }) => personId ?? []),
    );
    const entries = parties.flatMap(({ id, personId }) => {
      const person = people.get(personId ?? '');
      if (!person) return [];
      const { phone = null, address = null, idNumber = null } = person;
      return [[`contact:${id}`, { partyId: id, phone, address, idNumber }] as const];
    });
    return Object.fromEntries(entries);
  }

  /** Who speaks for a party. Who only sits beside one belongs to the talks and stays behind (PML 20; TY 22). */
  private async mandates(work: DisputeWork): Promise<object[]> {
    const living = (await work.mandates()).filter(
      ({ endedAt, kind }) => endedAt === null && kind !== 'HELPER',
    );
    const people = await this.people.read(
      work.tx,
      living.map(({ personId }) => personId),
    );
    return living.map(({ partyId, personId, kind, authority, powers, limitFen, validUntil }) => ({
      ...{ partyId, kind, authority, powers, limitFen },
      name: people.get(personId)?.name ?? null,
      validUntil: validUntil?.toISOString() ?? null,
    }));
  }

  private async claims(work: DisputeWork, { claimIds }: TransferScope): Promise<object[]> {
    const claims = (await work.claims()).filter(({ id }) => claimIds.includes(id));
    return claims.map(({ id, kind, amountFen, words, byPartyIds, againstPartyIds }) => ({
      ...{ id, kind, amountFen, byPartyIds, againstPartyIds },
      words: this.cipher.decrypt(words, claimWordsAt(id)),
    }));
  }
}
