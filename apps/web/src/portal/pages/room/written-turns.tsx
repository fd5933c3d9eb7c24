/** Whose turn it is to write: one's own as a card with the question and a field, the others' in a line each. */
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/forms/use-draft.js';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room } from '../../../shared/room/use-room.js';
import { useNow } from '../../../shared/session/use-house.js';
import { useWords } from '../../../shared/words/use-words.js';
import './written-turns.css';

type Turn = NonNullable<Room['writing']>['turns'][number];

interface WrittenTurnsProps {
  readonly room: Room;
  readonly nameOf: (partyId: string) => string;
  readonly lead: Lead;
}

const LONGEST = 2_000;

export function WrittenTurns({ room, nameOf, lead }: WrittenTurnsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const waiting = (room.writing?.turns ?? []).filter(({ state }) => state === 'waiting');
  const own = waiting.filter(({ isOwn }) => isOwn);
  const several = new Set((room.writing?.turns ?? []).flatMap((turn) => (turn.isOwn ? [turn.partyId] : [])));
  return (
    <>
      {own.map((turn) => (
        <WrittenTurnCard
          key={turn.id}
          turn={turn}
          forWhom={several.size > 1 ? nameOf(turn.partyId) : undefined}
          lead={lead}
        />
      ))}
      {own.length === 0 && (
        <p className="written-none" role="status" data-writing-none>
          {t('portal.room.writing.not-yours')}
        </p>
      )}
      {waiting
        .filter(({ isOwn }) => !isOwn)
        .map(({ id, partyId, until }) => (
          <p key={id} className="muted" data-written-turn={id}>
            {t('portal.room.writing.others', { name: nameOf(partyId), until: words.instant(until) })}
          </p>
        ))}
    </>
  );
}

interface WrittenTurnCardProps {
  readonly turn: Turn;
  /** Where one writes for more than one party. */
  readonly forWhom: string | undefined;
  readonly lead: Lead;
}

function WrittenTurnCard({ turn, forWhom, lead }: WrittenTurnCardProps) {
  const { t } = useTranslation();
  const words = useWords();
  const now = useNow();
  const { id, until, question } = turn;
  return (
    <section className="written-turn" aria-labelledby={`turn-${id}`} data-own-turn={id}>
      <h2 id={`turn-${id}`}>
        {forWhom === undefined
          ? t('portal.room.writing.yours')
          : t('portal.room.writing.yours-for', { name: forWhom })}
      </h2>
      <p>
        {t('portal.room.writing.until', { until: words.instant(until), left: words.timeLeft(until, now) })}
      </p>
      {question !== null && (
        <>
          <p className="muted">{t('portal.room.writing.asks')}</p>
          <blockquote className="said-words">{question}</blockquote>
        </>
      )}
      <StatementForm turnId={id} lead={lead} />
    </section>
  );
}

function StatementForm({ turnId, lead }: { readonly turnId: string; readonly lead: Lead }) {
  const { t } = useTranslation();
  const draft = useDraft(`written-turn.${turnId}`, { words: '' });
  const [sending, setSending] = useState(false);
  const words = draft.value.words.trim();
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (words === '' || sending) return;
    setSending(true);
    const isDone = await lead(`written-turns/${turnId}/statement`, { words });
    setSending(false);
    // What was not taken stays to be sent again, or to be kept.
    if (isDone) draft.forget();
  };
  return (
    <form className="say" data-statement={turnId} onSubmit={(event) => void send(event)}>
      <label htmlFor={`statement-${turnId}`}>{t('portal.room.writing.words')}</label>
      <textarea
        id={`statement-${turnId}`}
        name="words"
        rows={5}
        maxLength={LONGEST}
        value={draft.value.words}
        aria-describedby={`once-${turnId}`}
        onChange={({ target }) => draft.change({ words: target.value })}
      />
      <p id={`once-${turnId}`} className="muted">
        {t('portal.room.writing.once')}
      </p>
      <button type="submit" className="button button-primary" aria-disabled={words === '' || sending}>
        {t(sending ? 'portal.room.writing.sending' : 'portal.room.writing.send')}
      </button>
    </form>
  );
}
