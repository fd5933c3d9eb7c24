import type { FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const PERSON_FIELDS = {
  name: 'name',
  phone: 'phone',
  idNumber: 'id_number',
  address: 'address',
  birthDate: 'birth_date',
} as const;

export type PersonField = keyof typeof PERSON_FIELDS;

export const personPlace = (field: PersonField, rowId: string): FieldPlace => ({
  table: 'people',
  column: PERSON_FIELDS[field],
  rowId,
});

export const totpPlace = (rowId: string): FieldPlace => ({ table: 'accounts', column: 'totp_secret', rowId });
