/** Which court's desk is to receive it; where there is one, it is that one. */
import { useTranslation } from 'react-i18next';
import { useCourts } from '../../../shared/session/use-courts.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { ChoiceField } from '../../fields/choice-field.js';
import type { KeptDraft } from './kept-draft.js';

export function CourtAnswer({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  const courts = useCourts();
  return (
    <WhenRead query={courts}>
      {({ items }) => (
        <ChoiceField
          name="courtId"
          label={t('portal.tell.court-label')}
          value={kept.answers.courtId}
          choices={items.map(({ id, name, phone }) => ({
            value: id,
            label: name,
            help: phone === null ? undefined : t('portal.tell.court-phone', { phone }),
          }))}
          onChange={(courtId) => kept.change({ courtId })}
        />
      )}
    </WhenRead>
  );
}
