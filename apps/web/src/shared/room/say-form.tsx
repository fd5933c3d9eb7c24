/** The field to speak in. What was not taken stays in it, and is sent again as the same message. */
import { useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newMessageId, type RoomState } from './use-room.js';

interface SayFormProps {
  readonly placeId: string;
  readonly say: RoomState['say'];
  /** Somebody else has the floor: what is written here waits. */
  readonly waits?: boolean;
  /** Something is being written. */
  readonly onTyping?: () => void;
  /** What stands beside sending. */
  readonly children?: ReactNode;
}

const LONGEST = 2_000;
const ANOTHER_TRY_MS = 1_000;

export function SayForm({ placeId, say, waits = false, onTyping, children }: SayFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ id: newMessageId(), words: '' });
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (): Promise<void> => {
    const words = draft.words.trim();
    if (words === '' || sending || waits) return;
    setSending(true);
    const answer = await untilAnswered(() => say(placeId, draft.id, words));
    setSending(false);
    setProblem(answer.ok ? undefined : answer.problem.detail);
    if (answer.ok) setDraft({ id: newMessageId(), words: '' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="say" onSubmit={onSubmit} data-say={placeId}>
      <label htmlFor="say-words">{t('shared.room.say')}</label>
      <textarea
        id="say-words"
        name="words"
        rows={2}
        maxLength={LONGEST}
        value={draft.words}
        aria-describedby={problem === undefined ? undefined : 'say-problem'}
        onChange={({ target }) => {
          setDraft({ ...draft, words: target.value });
          onTyping?.();
        }}
        onKeyDown={onKey}
      />
      {problem !== undefined && (
        <p id="say-problem" className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="say-steps">
        <button type="submit" className="button button-primary" disabled={sending} aria-disabled={waits}>
          {t(waits ? 'shared.room.wait-for-turn' : sending ? 'shared.room.sending' : 'shared.room.send')}
        </button>
        {children}
      </div>
    </form>
  );
}

/** Without an answer it is sent again, as the same message: it is said once. */
async function untilAnswered<T>(send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ANOTHER_TRY_MS));
    }
  }
}
