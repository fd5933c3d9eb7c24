/** Raises one's hand in the joint room and puts it down, beside saying; what comes of it is seen when the room is read again. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room, RoomState } from './use-room.js';

interface HandButtonProps {
  readonly room: Room;
  readonly hand: RoomState['hand'];
}

export function HandButton({ room, hand }: HandButtonProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const isUp = room.people.some((one) => one.personId === room.personId && one.hand !== null);
  const change = async (): Promise<void> => {
    // Without an answer nothing is known: whoever waits presses again.
    const answer = await hand(!isUp).catch(() => undefined);
    setProblem(answer?.ok === false ? answer.problem.detail : undefined);
  };
  return (
    <>
      <button type="button" className="button" data-hand={String(isUp)} onClick={() => void change()}>
        {t(isUp ? 'shared.talk.lower' : 'shared.talk.raise')}
      </button>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
