/** Who is writing in the place one is in: a line that is always there, so that nothing jumps. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { line } from '../live/use-live.js';
import type { Room } from './use-room.js';

/** Told at most every two seconds: who is not told of again has stopped. */
const LASTS_MS = 4_000;
const TELL_EVERY_MS = 2_000;

interface TypingLineProps {
  readonly room: Room;
  readonly placeId: string;
}

export function TypingLine({ room, placeId }: TypingLineProps) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState<string>();
  const { roomId } = room;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = line.listen('room.is-typing', (told) => {
      if (told.roomId !== roomId || told.placeId !== placeId) return;
      clearTimeout(timer);
      setPersonId(told.personId);
      timer = setTimeout(() => setPersonId(undefined), LASTS_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [roomId, placeId]);
  const name = room.people.find((one) => one.personId === personId)?.name;
  return (
    <p className="typing" data-typing={name === undefined ? '' : personId}>
      {name !== undefined && t('shared.room.typing', { name })}
    </p>
  );
}

/** Tells the others that one is writing, now and then. */
export function tellTyping(roomId: string, placeId: string): () => void {
  let last = 0;
  return () => {
    if (Date.now() - last < TELL_EVERY_MS) return;
    last = Date.now();
    // Nobody misses it where it does not arrive.
    line.send('room.typing', { roomId, placeId }).catch(() => undefined);
  };
}
