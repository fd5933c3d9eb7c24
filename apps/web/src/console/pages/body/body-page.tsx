/** The inbox of a mediation body: what the court has sent waits for an answer, what was taken for a mediator or a seal. */
import { useTranslation } from 'react-i18next';
import { WorkPage } from '../../work/work-page.js';
import type { WorkItem } from '../../work/use-work.js';

const INCOMING = new Set(['ANSWER_REFERRAL']);

export default function BodyPage() {
  const { t } = useTranslation();
  const groups = (items: readonly WorkItem[]) => [
    { title: t('console.body.incoming'), items: items.filter(({ todo }) => INCOMING.has(todo.code)) },
    { title: t('console.body.taken'), items: items.filter(({ todo }) => !INCOMING.has(todo.code)) },
  ];
  return (
    <WorkPage
      office="body"
      title={t('console.body.title')}
      empty={t('console.body.empty')}
      emptyHelp={t('console.body.empty-help')}
      groups={groups}
    />
  );
}
