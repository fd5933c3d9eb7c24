/** 书面发言: who was asked to write, until when, and whether it was done; and the mediator's way to ask. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room } from '../../../shared/room/use-room.js';
import { useNow } from '../../../shared/session/use-house.js';
import { useWords } from '../../../shared/words/use-words.js';
import { usePartyNames } from '../dispute/use-party-names.js';
import { WritingForm } from './writing-form.js';
import './talk-panel.css';

export interface WritingPanelProps {
  readonly dispute: Dispute;
  readonly room: Room;
  readonly lead: Lead;
}

/** Nothing where people meet. */
export function WritingPanel({ dispute, room, lead }: WritingPanelProps) {
  const { t } = useTranslation();
  const nameOf = usePartyNames(dispute);
  const { writing } = room;
  if (writing === null) return null;
  return (
    <section className="led-place led-agenda" aria-label={t('console.writing.title')} data-writing>
      <h2>{t('console.writing.title')}</h2>
      {writing.turns.length === 0 && <p className="particulars">{t('console.writing.none')}</p>}
      <ol>
        {writing.turns.map((turn) => (
          <TurnRow key={turn.id} turn={turn} name={nameOf(turn.partyId)} lead={lead} />
        ))}
      </ol>
      {writing.actions.length > 0 && (
        <WritingForm dispute={dispute} room={room} usualDays={writing.usualDays} lead={lead} />
      )}
    </section>
  );
}

type Turn = NonNullable<Room['writing']>['turns'][number];

interface TurnRowProps {
  readonly turn: Turn;
  readonly name: string;
  readonly lead: Lead;
}

const MORE = 2;

function TurnRow({ turn: { id, state, until, settledAt, actions }, name, lead }: TurnRowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const now = useNow();
  const can = (step: string): boolean => actions.some(({ action }) => action === `written-turn.${step}`);
  return (
    <li data-written-turn={id} data-state={state}>
      <span>
        {name}{' '}
        <span className="particulars">
          {t(`console.writing.state.${state}`, {
            until: words.instant(until),
            left: words.timeLeft(until, now),
            at: words.instant(settledAt ?? until),
          })}
        </span>
      </span>
      {can('prolong') && (
        <Button
          size="small"
          aria-label={t('console.writing.prolong-of', { count: MORE, name })}
          onClick={() => void lead(`written-turns/${id}/prolonging`, { days: MORE })}
        >
          {t('console.writing.prolong', { count: MORE })}
        </Button>
      )}
      {can('recall') && (
        <Button
          size="small"
          data-recall={id}
          aria-label={t('console.writing.recall-of', { name })}
          onClick={() => void lead(`written-turns/${id}/recalling`)}
        >
          {t('console.writing.recall')}
        </Button>
      )}
    </li>
  );
}
