import { Injectable } from '@nestjs/common';
import { invalid, Clock } from '#kernel';
import { maskAddress, maskIdNumber, maskName, maskPhone, residentNumber } from '#platform/crypto';
import type { Reads, Tx } from '#platform/database';
import { isSamePerson, isStillNameless, type Particulars, type Person } from '../domain/person.js';
import { PersonRow } from '../persistence/person.entity.js';
import { PersonRepository } from '../persistence/person.repository.js';
import { noSuchPerson } from '../domain/access.errors.js';

/** A person as those see them who may know that there is one, but not who. */
export interface MaskedPerson {
  readonly id: string;
  readonly name: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
  readonly minor: boolean;
}

export interface IdentityCheck {
  readonly by: string;
  /** How it was seen: `ID_CARD`, `FACE`, `REAL_NAME_SERVICE`, … */
  readonly how: string;
}

/** Port to the particulars of natural persons; other rooms keep ids only. */
@Injectable()
export class People {
  constructor(
    private readonly rows: PersonRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the id of the person described, known or new. A known person's particulars are never changed by what
   * somebody else typed; only a person who signed in before anybody named them gets the name.
   */
  async findOrMake(tx: Tx, typed: Particulars): Promise<string> {
    const whole = withBirthDate(typed);
    const known = await this.candidates(tx, whole, tx.now);
    const same = known.find((person) => isSamePerson(person, whole));
    if (same) return same.id;
    const nameless = known.find((person) => isStillNameless(person, whole));
    if (nameless) {
      this.correct(tx, nameless.id, whole);
      return nameless.id;
    }
    return this.make(tx, whole);
  }

  make(tx: Tx, particulars: Particulars): string {
    const row = this.rows.fresh(withBirthDate(particulars), tx.now);
    tx.insert(PersonRow, row);
    return row.id;
  }

  /** What the person, or an officer on sight of a paper, puts right. */
  correct(tx: Tx, id: string, changes: Particulars): void {
    tx.update(PersonRow, { id }, this.rows.changes(id, withBirthDate(changes)));
  }

  /** What somebody says of themselves where nothing is known yet; what is known is changed on sight of a paper only. */
  async fillIn(tx: Tx, id: string, said: Particulars): Promise<void> {
    const known = await this.one(tx, id);
    if (known.identityCheckedAt !== undefined) return;
    const fresh = Object.entries(said).filter(
      ([field, value]) => value !== undefined && known[field as keyof Person] === undefined,
    );
    if (fresh.length > 0) this.correct(tx, id, Object.fromEntries(fresh));
  }

  noteIdentity(tx: Tx, id: string, { by, how }: IdentityCheck): void {
    tx.update(PersonRow, { id }, { identityCheckedAt: tx.now, identityCheckedBy: by, identityHow: how });
  }

  /** The person has to be seen again before the next signature. */
  forgetIdentityCheck(tx: Tx, id: string): void {
    tx.update(PersonRow, { id }, { identityCheckedAt: null, identityCheckedBy: null, identityHow: null });
  }

  /** Decrypted; for those whose standing lets them read `identity`. Unknown ids are left out. */
  async read(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const people = await this.rows.byIds(reads, ids, this.clock.now());
    return new Map(people.map((person) => [person.id, person]));
  }

  /** @throws DomainError `access.no-such-person` */
  async one(reads: Reads, id: string): Promise<Person> {
    const person = (await this.read(reads, [id])).get(id);
    if (!person) throw noSuchPerson();
    return person;
  }

  async masked(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, MaskedPerson>> {
    const people = await this.read(reads, ids);
    return new Map([...people].map(([id, person]) => [id, maskedPerson(person)]));
  }

  byPhone(reads: Reads, phone: string): Promise<Person[]> {
    return this.rows.byPhone(reads, phone, this.clock.now());
  }

  private async candidates(reads: Reads, { phone, idNumber }: Particulars, now: Date): Promise<Person[]> {
    const found = await Promise.all([
      idNumber === undefined ? [] : this.rows.byIdNumber(reads, idNumber, now),
      phone === undefined ? [] : this.rows.byPhone(reads, phone, now),
    ]);
    return found.flat();
  }
}

export function maskedPerson(person: Person): MaskedPerson {
  const { id, minor, name = '', phone, idNumber, address } = person;
  return {
    id,
    minor,
    name: maskName(name, { minor }),
    ...(phone === undefined ? {} : { phone: maskPhone(phone, { minor }) }),
    ...(idNumber === undefined ? {} : { idNumber: maskIdNumber(idNumber, { minor }) }),
    ...(address === undefined ? {} : { address: maskAddress(address, { minor }) }),
  };
}

/** A resident number says when somebody was born; two different answers are a mistake to be put right. */
function withBirthDate(particulars: Particulars): Particulars {
  if (particulars.idNumber === undefined) return particulars;
  const number = residentNumber(particulars.idNumber);
  if (!number) throw invalid('input.invalid', [{ path: 'idNumber', code: 'input.not-a-resident-number' }]);
  const { birthDate } = number;
  if (particulars.birthDate !== undefined && particulars.birthDate !== birthDate)
    throw invalid('input.invalid', [{ path: 'birthDate', code: 'access.birth-date-differs' }]);
  return { ...particulars, idNumber: number.number, birthDate };
}
