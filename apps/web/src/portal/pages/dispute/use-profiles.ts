/** Bodies and mediators described in a sentence or two. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import type { Profile } from './step/profile-field.js';
import { useBodies, useMediators } from './use-roster.js';

/** Everybody speaks it: only other languages help to choose. */
const COMMON = new Set(['zh']);

function useOthersSpoken(): (languages: readonly string[]) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (languages) => {
    const names = languages
      .filter((one) => !COMMON.has(one))
      .flatMap((one) => nameOfLanguage(one, language) ?? []);
    return names.length === 0
      ? ''
      : t('portal.dispute.also-speaks', { languages: names.join(t('shared.list.separator')) });
  };
}

/** A language the device has no name for is left out rather than shown as a code. */
function nameOfLanguage(tag: string, language: string): string | undefined {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
    return name?.includes(tag) === true ? undefined : name;
  } catch {
    return undefined;
  }
}

export function useBodyProfiles(): readonly Profile[] {
  const { t } = useTranslation();
  const codes = useCodes();
  const spoken = useOthersSpoken();
  const { data } = useBodies();
  return (data?.items ?? []).map(({ id, name, kind, scope, charges, tariff, languages }) => ({
    id,
    name,
    about: [
      t('portal.dispute.body-about', { kind: codes('body-kind', kind), scope }),
      charges ? t('portal.dispute.charges', { tariff: tariff ?? '' }) : t('portal.dispute.free'),
      spoken(languages),
    ].join(' '),
  }));
}

/** Those of a body; where nobody there is listed, all of them. */
export function useMediatorProfiles(bodyId: string | null | undefined): readonly Profile[] {
  const { t } = useTranslation();
  const codes = useCodes();
  const spoken = useOthersSpoken();
  const { data } = useMediators();
  const all = data?.items ?? [];
  const there = all.filter(({ bodyIds }) => bodyIds.some((one) => one === bodyId));
  const separator = t('shared.list.separator');
  return (there.length > 0 ? there : all).map(({ id, name, fields, specialties, languages }) => ({
    id,
    name,
    about: [
      t('portal.dispute.mediator-about', {
        fields: fields.map((field) => codes('field', field)).join(separator),
      }),
      specialties.length > 0
        ? t('portal.dispute.mediator-good-at', { specialties: specialties.join(separator) })
        : '',
      spoken(languages),
    ].join(' '),
  }));
}
