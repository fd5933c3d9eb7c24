/** What can be chosen where a field means one of the dispute's own people or claims, or one of the house's bodies. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../api/client.js';
import { useWords } from '../words/use-words.js';
import type { FormField } from './action-form.js';
import { plainPath, useFormContext, type Dispute } from './form-context.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type Party = Dispute['parties'][number];

/** Who a party is, in the words this reader may see. */
export function usePartyLabel(): (party: Party) => string {
  const { t } = useTranslation();
  return (party) => {
    const name =
      party.organisationName ?? party.person?.name ?? t('fields.party.number', { ordinal: party.ordinal });
    return t('fields.party.label', { name, role: t(`fields.role.${party.role}`) });
  };
}

/** `partyId` says for whom the step is taken: who takes part chooses among those they stand for. */
export function usePartyChoices({ name }: Pick<FormField, 'name'>): Choice[] {
  const { dispute } = useFormContext();
  const label = usePartyLabel();
  const own = name === 'partyId' ? dispute.parties.filter((party) => party.own) : [];
  const chosenFrom = own.length > 0 ? own : dispute.parties;
  return chosenFrom.map((party) => ({ value: party.id, label: label(party) }));
}

export function useClaimChoices(): Choice[] {
  const { t } = useTranslation();
  const { dispute } = useFormContext();
  const words = useWords();
  return dispute.claims.map(({ id, ordinal, words: said, amountFen }) => ({
    value: id,
    label: t('fields.claim.label', {
      ordinal,
      what: said ?? '',
      amount: amountFen === null ? '' : words.money(amountFen),
    }),
  }));
}

/** The options of a coded field, in the order the interface names them. */
export function useOptionChoices(field: FormField, path: string): Choice[] {
  const { action, optionWords } = useFormContext();
  return (field.options ?? []).map((value) => ({
    value,
    label: optionWords[`${action}.${plainPath(path)}.${value}`] ?? value,
  }));
}

/** Offices on the platform that may get the matter. */
export function useReceiverChoices(): Choice[] {
  const { dispute } = useFormContext();
  const receivers = dispute.handOvers?.receivers ?? [];
  return receivers.map(({ organisationId, name }) => ({ value: organisationId, label: name }));
}

const AN_HOUR_MS = 3_600_000;

export function useBodyChoices(): Choice[] {
  const { data } = useQuery({
    queryKey: ['mediation-bodies'],
    queryFn: () => dataOf(api.GET('/api/v1/mediation-bodies', { params: { query: { limit: 100 } } })),
    staleTime: AN_HOUR_MS,
  });
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function useMediatorChoices(): Choice[] {
  const { data } = useQuery({
    queryKey: ['mediators'],
    queryFn: () => dataOf(api.GET('/api/v1/mediators', { params: { query: { limit: 100 } } })),
    staleTime: AN_HOUR_MS,
  });
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
