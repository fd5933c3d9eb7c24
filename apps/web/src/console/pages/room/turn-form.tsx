/** Gives the floor to somebody in the joint room or to a side, for a few minutes; prolongs and ends it. */
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '../../../shared/room/use-lead.js';
import { HandList } from './hand-list.js';
import type { Room } from '../../../shared/room/use-room.js';
import { useSecondsLeft } from '../../../shared/room/use-seconds-left.js';

interface TurnFormProps {
  readonly room: Room;
  readonly readAt: number;
  readonly lead: Lead;
}

const MINUTES: readonly number[] = [1, 2, 3, 5, 10];
const USUAL = 3;
const MORE = 2;
const SIDES = ['APPLICANT', 'RESPONDENT'] as const;
const BY_SIDE = 'side:';

export function TurnForm({ room, readAt, lead }: TurnFormProps) {
  const { t } = useTranslation();
  const left = useSecondsLeft(room.turn, readAt);
  const [speaker, setSpeaker] = useState<string>();
  const [minutes, setMinutes] = useState(USUAL);
  const joint = room.places.find(({ kind }) => kind === 'JOINT')?.id;
  const options = [
    ...SIDES.map((side) => ({ value: BY_SIDE + side, label: t(`shared.talk.side.${side}`) })),
    ...room.people
      .filter(({ placeId }) => placeId === joint)
      .map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  const give = async (): Promise<void> => {
    if (speaker === undefined) return;
    const isSide = speaker.startsWith(BY_SIDE);
    const to = isSide ? { side: speaker.slice(BY_SIDE.length) } : { personId: speaker };
    await lead('turn', { ...to, minutes });
  };
  return (
    <>
      <HandList room={room} minutes={minutes} lead={lead} />
      <div className="led-tools" data-turn-form>
        <Select
          size="small"
          className="led-speaker"
          value={speaker ?? null}
          placeholder={t('console.talk.speaker')}
          aria-label={t('console.talk.speaker')}
          options={options}
          onChange={(chosen: string | null) => setSpeaker(chosen ?? undefined)}
        />
        <Select
          size="small"
          value={minutes}
          aria-label={t('console.talk.minutes-for')}
          options={MINUTES.map((count) => ({ value: count, label: t('console.talk.minutes', { count }) }))}
          onChange={setMinutes}
        />
        <Button size="small" data-give-turn disabled={speaker === undefined} onClick={() => void give()}>
          {t('console.talk.give')}
        </Button>
        <Button
          size="small"
          data-prolong-turn
          disabled={left === undefined}
          onClick={() => void lead('turn/prolonging', { minutes: MORE })}
        >
          {t('console.talk.prolong', { count: MORE })}
        </Button>
        <Button
          size="small"
          data-end-turn
          disabled={left === undefined}
          onClick={() => void lead('turn/ending')}
        >
          {t('console.talk.end')}
        </Button>
      </div>
    </>
  );
}
