/** Says whether what was typed is safe; when another device has written, asks which text to go on with. */
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../../shared/api/problem.js';
import { Button, ButtonRow } from '../../frame/button.js';
import type { KeptDraft } from './kept-draft.js';

export function KeepingLine({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  if (kept.keeping === 'refused')
    return (
      <div className="notice notice-refused" role="alert" data-keeping="refused">
        <p>{t('portal.tell.keeping.refused')}</p>
        <p>{sentenceOf(kept.refusal, t)}</p>
      </div>
    );
  if (kept.keeping !== 'elsewhere')
    return (
      <p className="keeping" role="status" data-keeping={kept.keeping}>
        {t(`portal.tell.keeping.${kept.keeping}`)}
      </p>
    );
  return (
    <div className="notice" role="alert" data-keeping="elsewhere">
      <p>{t('portal.tell.keeping.elsewhere')}</p>
      <blockquote>{kept.stored.answers.story}</blockquote>
      <ButtonRow>
        <Button onClick={() => kept.take('theirs')}>{t('portal.tell.keeping.theirs')}</Button>
        <Button onClick={() => kept.take('mine')}>{t('portal.tell.keeping.mine')}</Button>
      </ButtonRow>
    </div>
  );
}
