/** One dispute as this person may see it, kept current; the words for its people; the way to a step's own page. */
import './texts.js';
import './dispute.css';
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../shared/actions/choices.js';
import type { AllowedAction, Dispute } from '../../../shared/actions/form-context.js';

export { useDispute } from '../../../shared/live/use-dispute.js';
export type { AllowedAction, Dispute };
export type Party = Dispute['parties'][number];

/** The parties this person is or stands for. */
export const ownParties = ({ parties }: Dispute): readonly Party[] => parties.filter(({ own }) => own);

/** The reader is the one party they act for, not a guardian, an agent or a helper: "you" means the party. */
export const isOneself = (dispute: Dispute): boolean =>
  ownParties(dispute).length === 1 &&
  (dispute.allowedActions.length === 0 || dispute.allowedActions.some(({ role }) => role === 'PARTY'));

/** As this reader may see it, without a part in the matter. */
export const plainName = ({ organisationName, person, ordinal }: Party): string =>
  organisationName ?? person?.name ?? String(ordinal);

export type NameOf = (id: string | null | undefined) => string;

/** A party by its id: oneself is "you"; two who read alike (masked names) are told apart by their parts. */
export function useNames(dispute: Dispute): NameOf {
  const { t } = useTranslation();
  const label = usePartyLabel();
  const oneself = isOneself(dispute);
  return (id) => {
    if (id === 'mediator') return t('portal.dispute.mediator');
    if (id === 'seal') return t('portal.dispute.body');
    const party = dispute.parties.find((one) => one.id === id);
    if (party === undefined) return t('portal.dispute.everybody');
    if (party.own && oneself) return t('portal.dispute.you');
    const alike = dispute.parties.filter((one) => plainName(one) === plainName(party));
    return alike.length > 1 ? label(party) : plainName(party);
  };
}

export type Preset = Readonly<Record<string, string>>;

export const homeOf = (disputeId: string): string => `/d/${disputeId}`;

/** `/d/<id>/do/settlements/<id>/signatures?partyId=…`: a step has an address, so that back and reload work. */
export function stepPath(disputeId: string, href: string, preset: Preset = {}): string {
  const tail = href.slice(`/api/v1/disputes/${disputeId}/`.length);
  const asked = new URLSearchParams(preset).toString();
  return `/d/${disputeId}/do/${tail}${asked === '' ? '' : `?${asked}`}`;
}
