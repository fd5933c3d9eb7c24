/** Who has the floor, in words: oneself, somebody by name, or a side. */
import { useTranslation } from 'react-i18next';
import type { Room } from './use-room.js';

const KNOWN: readonly (string | null)[] = ['APPLICANT', 'RESPONDENT'];

export function useSpeakerName({ turn, personId, people }: Room): string {
  const { t } = useTranslation();
  if (turn === null) return '';
  if (turn.personId === personId) return t('shared.room.you');
  if (turn.personId !== null) return turn.name ?? '';
  if (turn.side !== null && KNOWN.includes(turn.side)) return t(`shared.talk.side.${turn.side}`);
  const of = people.find(({ partyIds }) => partyIds.includes(turn.side ?? ''));
  return of === undefined ? t('shared.talk.side.other') : t('shared.talk.side.of', { name: of.name });
}
