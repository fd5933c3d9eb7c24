import { JoinCodes } from '#access';
import { Persona } from '#journey';
import { SYSTEM } from '#kernel';
import { NAME_SIGNS, residentNumberWith } from './resident-number.js';
import type { World } from '#testing/world';
import { NAMES, type Marker, type MarkerKind } from './marker.js';

/** People of one planted matter: `a1` and the firm `a2` ask, `r1` is asked; `agent` acts for a1, `helper` sits with r1. */
export const PEOPLE = ['a1', 'a2', 'r1', 'agent', 'helper'] as const;
export type PersonKey = (typeof PEOPLE)[number];

export interface PlantedChoice {
  /** Two digits that make every value of this matter unlike every other's. */
  readonly number: string;
  readonly record: string;
  /** Where it is brought; a demo organisation's id. */
  readonly courtId: string;
  readonly asComplaint?: boolean;
}

/** A matter whose every private value is a marker. */
export class PlantedMatter {
  readonly markers: Marker[] = [];
  id = '';
  party: Readonly<Record<string, string>> = {};
  claimIds: readonly string[] = [];
  /** Ids of its parts by the names of path parameters. */
  readonly ids: Record<string, string> = {};

  constructor(
    readonly world: World,
    readonly choice: PlantedChoice,
  ) {}

  phone(key: PersonKey): string {
    return `1547${this.choice.number}0000${PEOPLE.indexOf(key)}`;
  }

  person(key: PersonKey): Promise<Persona> {
    return this.world.cast.party(this.phone(key));
  }

  mark(kind: MarkerKind, value: string, of: readonly string[] = []): string {
    this.markers.push({ kind, value, of, record: this.choice.record });
    return value;
  }

  /** A sentence nobody else says. */
  words(kind: MarkerKind, of: readonly string[] = []): string {
    // As many digits everywhere, so that none is the beginning of another.
    const number = String(this.markers.length).padStart(4, '0');
    return this.mark(kind, `暗记${this.choice.number}-${kind}-${number}`, of);
  }

  particulars(key: PersonKey): object {
    const { number } = this.choice;
    const at = PEOPLE.indexOf(key);
    const sign = NAME_SIGNS[Number(number) % NAME_SIGNS.length] ?? '甲';
    return {
      name: this.mark('identity', `${NAMES}${sign}${NAME_SIGNS[at] ?? ''}`, [key]),
      phone: this.mark('identity', this.phone(key), [key]),
      idNumber: this.mark('id-number', residentNumberWith(Number(number) * 10 + at), [key]),
      address: this.mark('identity', `望澜县石桥镇暗记路${number}${at}号`, [key]),
    };
  }

  /** Told at the counter and handed in. */
  async open(): Promise<this> {
    const clerk = await this.world.staff('daosu');
    const opened = await clerk.must<Opened>('POST', '/disputes', { body: this.told('COUNTER') });
    await this.took(opened, clerk);
    await this.act(clerk, 'submission');
    return this;
  }

  told(channel: string): object {
    const { courtId, asComplaint = false, number } = this.choice;
    const firm = this.mark('organisation', `望澜暗记${number}商行`);
    const claim = (by: string) => ({
      ...{ kind: 'PAY', amountFen: 46_000_00, words: this.words('complaint') },
      ...{ by: [by], against: ['r1'] },
    });
    return {
      ...{ courtId, channel, asComplaint, causeCode: '108.3', narrative: this.words('complaint') },
      parties: [
        { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: this.particulars('a1') },
        {
          key: 'a2',
          role: 'APPLICANT',
          kind: 'LEGAL',
          organisationName: firm,
          person: this.particulars('a2'),
        },
        { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: this.particulars('r1') },
      ],
      claims: [claim('a1'), claim('a2')],
    };
  }

  async took({ disputeId, result }: Opened, who: Persona): Promise<void> {
    this.id = this.ids['disputeId'] = disputeId;
    this.party = result.parties;
    const { claims } = await who.dispute(this.id);
    this.claimIds = (claims as { id: string }[]).map(({ id }) => id);
  }

  /** An act, on the version the person sees. */
  async act<R = Record<string, string>>(who: Persona, path: string, body: object = {}): Promise<R> {
    const { version } = await who.dispute(this.id);
    const ask = { body, ifMatch: version };
    const { result } = await who.must<{ result: R }>('POST', `/disputes/${this.id}/${path}`, ask);
    return result;
  }

  /** A code as it is read out over the telephone, and the session it opens for a1. */
  async spokenCode(personId: string): Promise<Persona> {
    const { app, database, cast } = this.world;
    const { code } = await database.unitOfWork.run((tx) => {
      const asked = { disputeId: this.id, partyId: this.party['a1'] ?? '', personId };
      return Promise.resolve(app.get(JoinCodes, { strict: false }).issue(tx, SYSTEM, asked));
    });
    const { accessToken } = await cast
      .nobody()
      .must<{ accessToken: string }>('POST', '/auth/join', { body: { code } });
    return new Persona('spoken', cast.transport).signedInWith(accessToken);
  }
}

interface Opened {
  readonly disputeId: string;
  readonly result: { readonly parties: Readonly<Record<string, string>> };
}
