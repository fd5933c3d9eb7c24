/** Mediation only, or handed to the court as a complaint at the same time; both are equally open. */
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/choice-field.js';
import type { KeptDraft } from './kept-draft.js';

const WAYS = ['mediate', 'complaint'] as const;

export function WayAnswer({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  const { asComplaint } = kept.answers;
  const value = asComplaint === undefined ? undefined : asComplaint ? 'complaint' : 'mediate';
  return (
    <ChoiceField
      name="asComplaint"
      label={t('portal.tell.way-label')}
      value={value}
      choices={WAYS.map((way) => ({
        value: way,
        label: t(`portal.tell.way.${way}`),
        help: t(`portal.tell.way.${way}-help`),
      }))}
      onChange={(way) => kept.change({ asComplaint: way === 'complaint' })}
    />
  );
}
