/** What is to be done, by kind: the step, the matter it is about, and by when. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../shared/i18n/use-codes.js';
import { useNow } from '../../shared/session/use-house.js';
import { useWords } from '../../shared/words/use-words.js';
import { ClockCell } from '../listed/clock-cell.js';
import { useClockTip, type ClockTip } from '../listed/clock-tip.js';
import { useListedWords } from '../listed/use-listed-words.js';
import type { WorkItem } from './use-work.js';
import type { WorkGroup } from './work-page.js';

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
      {groups.map(({ title, items }) => (
        <section key={title}>
          <h2>{t('console.work.group', { title, count: items.length })}</h2>
          <ul>
            {items.map((item) => (
              <WorkRow
                key={item.id}
                {...{ item, tip }}
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
  readonly active: boolean;
  readonly tip: ClockTip;
  readonly onGo: () => void;
}

function WorkRow({ item, active, tip, onGo }: WorkRowProps) {
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
        <span className="work-what">{todo.sentence}</span>
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
