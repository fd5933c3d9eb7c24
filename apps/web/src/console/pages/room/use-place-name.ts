/** What a place is called: a lobby by its side, a caucus by those it is for. */
import { useTranslation } from 'react-i18next';
import type { Place } from '../../../shared/room/use-room.js';
import type { NameOf } from '../dispute/use-party-names.js';

export function usePlaceName(party: NameOf): (place: Place) => string {
  const { t } = useTranslation();
  return ({ kind, side, partyIds }) => {
    if (kind === 'LOBBY') {
      const known = side === 'APPLICANT' || side === 'RESPONDENT';
      return known ? t(`console.room.lobby.${side}`) : t('console.room.lobby.of', { name: party(side) });
    }
    if (kind !== 'CAUCUS') return t(`console.room.place.${kind}`);
    return t('console.room.caucus-of', { names: partyIds.map(party).join(t('shared.list.separator')) });
  };
}
