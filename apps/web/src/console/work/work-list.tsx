/** What is to be done, by kind: the step, the matter it is about, and by when. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../shared/i18n/use-codes.js';
import { useNow } from '../../shared/session/use-house.js';
import { useWords } from '../../shared/words/use-words.js';
import { ClockCell } from '../listed/clock-cell.js';
import { useClockTip, type ClockTip } from '../listed/clock-tip.js';
import { useListedWords } from '../listed/use-listed-words.js';
import type { WorkItem } from './use-work.js';
import { todoOf, type WorkGroup } from './work-group.js';

export interface WorkListProps {
  readonly groups: readonly WorkGroup[];
  readonly active: string | undefined;
  readonly onGo: (id: string) => void;
}

export function WorkList({ groups, active, onGo }: WorkListProps) {
  const { t } = useTranslation();
  const tip = useClockTip();
  return (
    <>
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{t('console.work.group', { title: group.title, count: group.items.length })}</h2>
          <ul>
            {group.items.map((item) => (
              <WorkRow
                key={item.id}
                {...{ item, tip }}
                what={todoOf(group, item)}
                active={item.id === active}
                onGo={() => onGo(item.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {tip.box}
    </>
  );
}

interface WorkRowProps {
  readonly item: WorkItem;
  readonly what: string;
  readonly active: boolean;
  readonly tip: ClockTip;
  readonly onGo: () => void;
}

function WorkRow({ item, what, active, tip, onGo }: WorkRowProps) {
  const words = useWords();
  const listed = useListedWords();
  const codes = useCodes();
  const now = useNow();
  const { dispute, todo, at, clock } = item;
  return (
    <li
      className={active ? 'work-row here' : 'work-row'}
      data-todo={todo.code}
      data-dispute={dispute.id}
      data-reference={dispute.reference}
    >
      <button type="button" className="work-step" aria-current={active || undefined} onClick={onGo}>
        <span className="work-what">{what}</span>
        <span className="work-about">
          {dispute.reference} {dispute.cause.name} {listed.parties(dispute)}
        </span>
      </button>
      <span className="work-when">
        {at === null ? (
          <ClockCell clock={clock ?? dispute.nearestClock} now={now} tip={tip} />
        ) : (
          <strong>{words.instant(at)}</strong>
        )}
        <span className="work-phase">{codes('phase', dispute.state)}</span>
      </span>
    </li>
  );
}
