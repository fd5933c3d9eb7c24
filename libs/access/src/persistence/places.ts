import { sealedColumn, type FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const PERSON_FIELDS = {
  name: sealedColumn('people', 'name'),
  phone: sealedColumn('people', 'phone'),
  idNumber: sealedColumn('people', 'id_number'),
  address: sealedColumn('people', 'address'),
  birthDate: sealedColumn('people', 'birth_date'),
} as const;

export type PersonField = keyof typeof PERSON_FIELDS;

export const personPlace = (field: PersonField, rowId: string): FieldPlace => PERSON_FIELDS[field](rowId);

export const totpPlace = sealedColumn('accounts', 'totp_secret');
