/** What kind of matter it is, in everyday words; the cause of action stands behind it. */
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/choice-field.js';
import type { KeptDraft } from './kept-draft.js';
import { COMMON_CAUSES } from './steps.js';

export function AboutAnswer({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      name="causeCode"
      label={t('portal.tell.about-label')}
      value={kept.answers.causeCode}
      choices={COMMON_CAUSES.map((code) => ({
        value: code,
        label: t(`portal.tell.cause.${code}`),
      }))}
      onChange={(causeCode) => kept.change({ causeCode })}
    />
  );
}
