/** A mediator's day: who comes when, what is to be signed or declared, and which terms run out first. */
import { useTranslation } from 'react-i18next';
import { WorkPage } from '../../work/work-page.js';
import type { WorkItem } from '../../work/use-work.js';
import { useMatterNeed } from './use-matter-need.js';

const time = (moment: string | null | undefined): number =>
  moment === null || moment === undefined ? Infinity : Date.parse(moment);
const bySession = (one: WorkItem, other: WorkItem): number => time(one.at) - time(other.at);
const byTerm = (one: WorkItem, other: WorkItem): number =>
  time((one.clock ?? one.dispute.nearestClock)?.dueAt) -
  time((other.clock ?? other.dispute.nearestClock)?.dueAt);

/** The matters themselves: they stay on the list until mediation has ended. */
const RUNNING = new Set(['MEDIATE']);

export default function DayPage() {
  const { t } = useTranslation();
  const need = useMatterNeed();
  const groups = (items: readonly WorkItem[]) => [
    {
      title: t('console.day.sessions'),
      items: items.filter(({ at }) => at !== null).sort(bySession),
    },
    {
      title: t('console.day.steps'),
      items: items.filter(({ at, todo }) => at === null && !RUNNING.has(todo.code)).sort(byTerm),
    },
    {
      title: t('console.day.matters'),
      items: items.filter(({ at, todo }) => at === null && RUNNING.has(todo.code)).sort(byTerm),
      say: (item: WorkItem) => need(item, items),
    },
  ];
  return (
    <WorkPage
      office="mediator"
      title={t('console.day.title')}
      empty={t('console.day.empty')}
      emptyHelp={t('console.day.empty-help')}
      groups={groups}
    />
  );
}
