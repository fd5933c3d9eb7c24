/** 议程: the points people talk about in the joint room, one after the other, as the mediator leads them. */
import { rule } from '#kernel';

/** `planned` 未开始, `current` 正在谈, `closed` 谈完; a closed one can be begun again. */
export type PointState = 'planned' | 'current' | 'closed';

interface Point {
  readonly id: string;
  readonly state: PointState;
}

export const agendaRules = {
  /** What was talked about stays on the agenda. */
  keepsWhatWasBegun: rule<{ points: readonly Point[]; keptIds: readonly string[] }>(
    'room.agenda-keeps-what-was-begun',
    'TY 13',
    ({ points, keptIds }) => points.every(({ id, state }) => state === 'planned' || keptIds.includes(id)),
  ),
  isUnderWay: rule<Point>('room.point-is-under-way', 'platform', ({ state }) => state === 'current'),
  isNotUnderWay: rule<Point>('room.point-is-not-under-way', 'platform', ({ state }) => state !== 'current'),
} as const;
