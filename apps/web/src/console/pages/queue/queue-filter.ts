/** What the queue is narrowed to, as the person chose it, and as the server is asked for it. */
import type { Schemas } from '../../../shared/api/client.js';
import type { paths } from '../../../shared/api/schema.generated.js';

export type QueueQuery = NonNullable<paths['/api/v1/desk/queue']['get']['parameters']['query']>;

export type Due = '' | 'overdue' | 'today' | 'soon';

/** Empty: not narrowed. */
export interface QueueFilter {
  readonly state: string;
  readonly lane: string;
  readonly holder: string;
  readonly track: string;
  readonly due: Due;
  readonly q: string;
}

export const EVERYTHING: QueueFilter = { state: '', lane: '', holder: '', track: '', due: '', q: '' };

/** Phases in which the next step is the desk's. */
export const DESK_PHASES = [
  ...['received', 'correcting', 'screening', 'seekingConsent'],
  ...['placing', 'choosingNext', 'handedOver'],
] as const;
export const LANES = ['SIMPLE', 'ORDINARY', 'COMPLEX'] as const;
export const TRACKS = ['SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL'] as const;
export const HOLDERS = ['nobody', 'me', 'others'] as const;
export const DUES = ['overdue', 'today', 'soon'] as const;

const DAY_MS = 86_400_000;
const SOON_DAYS = 3;

const dueQuery = (due: Due, now: Date): QueueQuery => {
  if (due === '') return {};
  if (due === 'overdue') return { overdue: true };
  const days = due === 'today' ? 1 : SOON_DAYS;
  return { dueBefore: new Date(now.getTime() + days * DAY_MS).toISOString() };
};

export function queryOf(filter: QueueFilter, now: Date): QueueQuery {
  const { state, due, q, ...plain } = filter;
  const chosen = Object.entries(plain).filter(([, value]) => value !== '');
  return {
    ...(Object.fromEntries(chosen) as QueueQuery),
    ...(state === '' ? {} : { state: [state] as NonNullable<QueueQuery['state']> }),
    ...(q.trim() === '' ? {} : { q: q.trim() }),
    ...dueQuery(due, now),
  };
}

/** Views everybody has. */
export const HOUSE_VIEWS: Readonly<Record<string, Partial<QueueFilter>>> = {
  all: {},
  unheld: { holder: 'nobody' },
  mine: { holder: 'me' },
  soon: { due: 'soon' },
  overdue: { due: 'overdue' },
};

type ViewFilter = Schemas['ViewFilterDto'];

/** "Within three days" is another day each time it is opened; a kept view holds instants. */
export const canBeKept = ({ due }: QueueFilter): boolean => due === '' || due === 'overdue';

export const keptFilter = (filter: QueueFilter): ViewFilter => queryOf(filter, new Date(0));

export const readFilter = ({
  state,
  lane,
  holder,
  track,
  q,
  overdue,
}: Schemas['KeptFilter']): QueueFilter => ({
  ...{ state: state?.[0] ?? '', lane: lane ?? '', holder: holder ?? '', track: track ?? '', q: q ?? '' },
  due: overdue === true ? 'overdue' : '',
});

export const sameFilter = (one: QueueFilter, other: QueueFilter): boolean =>
  (Object.keys(EVERYTHING) as (keyof QueueFilter)[]).every((name) => one[name] === other[name]);
