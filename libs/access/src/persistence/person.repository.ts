/** Rows of persons, encrypted on the way in and read on the way out. */
import { newId } from '#kernel';
import { BlindIndex, FieldCipher } from '#platform/crypto';
import type { Reads } from '#platform/database';
import { isMinor, type Particulars, type Person } from '../domain/person.js';
import { PersonRow } from './person.entity.js';
import { PERSON_FIELDS, personPlace, type PersonField } from './places.js';

export class PersonRepository {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly index: BlindIndex,
  ) {}

  async byIds(reads: Reads, ids: readonly string[], now: Date): Promise<Person[]> {
    const rows = await reads.find(PersonRow, { id: [...new Set(ids)] });
    return rows.map((row) => this.read(row, now));
  }

  /** In the order they came, so that a list of several people on one phone is stable. */
  async byPhone(reads: Reads, phone: string, now: Date): Promise<Person[]> {
    const phoneIndex = this.index.candidates('phone', phone);
    const rows = await reads.find(PersonRow, { phoneIndex }, { orderBy: { id: 'asc' }, limit: 50 });
    return rows.map((row) => this.read(row, now));
  }

  async byIdNumber(reads: Reads, idNumber: string, now: Date): Promise<Person[]> {
    const idNumberIndex = this.index.candidates('id-number', idNumber);
    const rows = await reads.find(PersonRow, { idNumberIndex }, { orderBy: { id: 'asc' }, limit: 50 });
    return rows.map((row) => this.read(row, now));
  }

  fresh(particulars: Particulars, now: Date): PersonRow {
    const row = new PersonRow();
    row.id = newId();
    const nothing = { name: null, phone: null, idNumber: null, address: null, birthDate: null };
    const unchecked = { identityCheckedAt: null, identityCheckedBy: null, identityHow: null };
    Object.assign(row, nothing, unchecked, {
      phoneIndex: null,
      idNumberIndex: null,
      minor: false,
      createdAt: now,
    });
    return Object.assign(row, this.changes(row.id, particulars));
  }

  /** The columns that hold these particulars. */
  changes(id: string, particulars: Particulars): Partial<PersonRow> {
    const changed: Partial<PersonRow> = {};
    for (const field of Object.keys(PERSON_FIELDS) as PersonField[]) {
      const value = particulars[field];
      if (value !== undefined) changed[field] = this.cipher.encrypt(value, personPlace(field, id));
    }
    const { phone, idNumber, minor } = particulars;
    if (phone !== undefined) changed.phoneIndex = this.index.of('phone', phone);
    if (idNumber !== undefined) changed.idNumberIndex = this.index.of('id-number', idNumber);
    if (minor !== undefined) changed.minor = minor;
    return changed;
  }

  read(row: PersonRow, now: Date): Person {
    const open = (field: PersonField): object => {
      const stored = row[field];
      return stored === null ? {} : { [field]: this.cipher.decrypt(stored, personPlace(field, row.id)) };
    };
    const fields = Object.assign(
      {},
      ...(Object.keys(PERSON_FIELDS) as PersonField[]).map(open),
    ) as Particulars;
    return {
      id: row.id,
      ...fields,
      minor: isMinor(fields.birthDate, row.minor, now),
      ...(row.identityCheckedAt && { identityCheckedAt: row.identityCheckedAt }),
      ...(row.identityHow === null ? {} : { identityHow: row.identityHow }),
    };
  }

  /** Fields and indexes under the current keys; `undefined` when nothing changes. */
  renewed(row: PersonRow, now: Date): Partial<PersonRow> | undefined {
    const changed: Partial<PersonRow> = {};
    for (const field of Object.keys(PERSON_FIELDS) as PersonField[]) {
      const stored = row[field];
      const moved = stored === null ? undefined : this.cipher.reencrypt(stored, personPlace(field, row.id));
      if (moved !== undefined) changed[field] = moved;
    }
    const { phone, idNumber } = this.read(row, now);
    const phoneIndex = phone === undefined ? null : this.index.of('phone', phone);
    const idNumberIndex = idNumber === undefined ? null : this.index.of('id-number', idNumber);
    if (phoneIndex !== row.phoneIndex) changed.phoneIndex = phoneIndex;
    if (idNumberIndex !== row.idNumberIndex) changed.idNumberIndex = idNumberIndex;
    return Object.keys(changed).length === 0 ? undefined : changed;
  }
}
