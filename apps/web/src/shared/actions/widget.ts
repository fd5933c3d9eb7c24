/** How a field is asked: which of the dispute's people, claims or bodies it means, or which kind of value. */
import type { FormField } from './action-form.js';

export type Widget =
  | FormField['kind']
  | 'party'
  | 'parties'
  | 'claim'
  | 'claims'
  | 'body'
  | 'mediator'
  | 'court'
  | 'receiver'
  | 'cause'
  | 'courts'
  | 'bodies'
  | 'anyOrganisation'
  | 'role'
  | 'fields'
  | 'newParties'
  | 'money'
  | 'longText'
  | 'known';

/** Longer answers get room to write. */
const A_LINE = 200;

/** Fields that the dispute itself knows: the person is shown, not asked. */
const KNOWN = new Set([
  'digest',
  'draft',
  'textVersion',
  'mandateId',
  'signerPersonId',
  'replaces',
  'inReplyTo',
]);

const BY_NAME: Readonly<Record<string, Widget>> = {
  bodyId: 'body',
  mediatorId: 'mediator',
  courtId: 'court',
  receiverOrganisationId: 'receiver',
  causeCode: 'cause',
  claimId: 'claim',
  claimIds: 'claims',
  heardFrom: 'parties',
  proceedWithout: 'parties',
  facts: 'texts',
  invitingCourts: 'courts',
  fields: 'fields',
  bodyIds: 'bodies',
  organisationId: 'anyOrganisation',
  parentId: 'anyOrganisation',
};

export function widgetOf(field: FormField): Widget {
  const { name, kind, max } = field;
  if (KNOWN.has(name)) return 'known';
  const named = BY_NAME[name];
  if (named !== undefined) return named;
  if (kind === 'texts' && (name === 'by' || name === 'against')) return 'newParties';
  if (kind === 'text' && name === 'role') return 'role';
  if (/PartyIds$|^partyIds$/.test(name)) return 'parties';
  if (/PartyId$|^partyId$/.test(name)) return 'party';
  if (name.endsWith('Fen')) return 'money';
  if (kind === 'text' && (max ?? 0) > A_LINE) return 'longText';
  return kind;
}
