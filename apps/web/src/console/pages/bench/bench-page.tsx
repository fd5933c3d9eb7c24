/** The judge's bench: complaints to register, agreements to confirm, and what else waits for the court's word. */
import { useTranslation } from 'react-i18next';
import { WorkPage } from '../../work/work-page.js';
import type { WorkItem } from '../../work/use-work.js';

const COMPLAINTS = ['DECIDE_COMPLAINT', 'SEND_TO_TRIAL'];
const CONFIRMATIONS = ['ACCEPT_CONFIRMATION', 'DECIDE_CONFIRMATION'];

const due = ({ clock }: WorkItem): number => (clock === null ? Infinity : Date.parse(clock.dueAt));
const ofKinds = (items: readonly WorkItem[], codes: readonly string[]): WorkItem[] =>
  items.filter(({ todo }) => codes.includes(todo.code)).sort((one, other) => due(one) - due(other));

export default function BenchPage() {
  const { t } = useTranslation();
  const groups = (items: readonly WorkItem[]) => [
    { title: t('console.bench.complaints'), items: ofKinds(items, COMPLAINTS) },
    { title: t('console.bench.confirmations'), items: ofKinds(items, CONFIRMATIONS) },
    {
      title: t('console.bench.others'),
      items: items.filter(({ todo }) => ![...COMPLAINTS, ...CONFIRMATIONS].includes(todo.code)),
    },
  ];
  return (
    <WorkPage
      office="judge"
      title={t('console.bench.title')}
      empty={t('console.bench.empty')}
      emptyHelp={t('console.bench.empty-help')}
      groups={groups}
    />
  );
}
