/** What happened, in one's own words. */
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../fields/text-area-field.js';
import type { KeptDraft } from './kept-draft.js';

const MOST = 6000;

export function StoryAnswer({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  return (
    <TextAreaField
      name="story"
      label={t('portal.tell.story-label')}
      value={kept.answers.story ?? ''}
      onChange={(story) => kept.change({ story })}
      most={MOST}
      rows={10}
    />
  );
}
