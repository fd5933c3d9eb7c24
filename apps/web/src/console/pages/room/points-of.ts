/** Points as they were typed, a line each: a line that stands on the agenda already is that point, wherever it stands now. */
import type { Room } from '../../../shared/room/use-room.js';

interface Point {
  readonly pointId?: string;
  readonly title: string;
}

export function pointsOf(lines: string, agenda: Room['agenda']): readonly Point[] {
  const left = [...agenda];
  return lines
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter((title) => title !== '')
    .map((title) => {
      const at = left.findIndex((point) => point.title === title);
      const [known] = at < 0 ? [] : left.splice(at, 1);
      return known === undefined ? { title } : { pointId: known.id, title };
    });
}
