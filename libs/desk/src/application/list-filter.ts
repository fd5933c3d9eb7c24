/** Which disputes are wanted, as conditions on the narrow row; every value is a parameter. */
export interface ListFilter {
  readonly state?: readonly string[];
  readonly lane?: string;
  readonly holder?: 'me' | 'nobody' | 'others';
  readonly track?: string;
  readonly cause?: string;
  readonly body?: string;
  readonly flag?: string;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  readonly overdue?: boolean;
}

export const SORTS = ['due', 'received', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/** Everything a list can be asked by, but for its pages. */
export interface KeptFilter extends ListFilter {
  readonly sort?: Sort;
  readonly q?: string;
}

export interface Condition {
  readonly sql: string;
  readonly params: readonly string[];
}

const is = (sql: string, ...params: string[]): Condition => ({ sql, params });

export const marks = (values: readonly unknown[]): string => values.map(() => '?').join();

export function conditionsOf(filter: ListFilter, personId: string, now: Date): Condition[] {
  const { state, lane, holder, track, cause, body, flag, dueBefore, dueAfter, overdue } = filter;
  const at = now.toISOString();
  const found: (Condition | undefined)[] = [
    state && is(`r.state IN (${marks(state)})`, ...state),
    lane === undefined ? undefined : is('r.lane = ?', lane),
    track === undefined ? undefined : is('r.track = ?', track),
    cause === undefined ? undefined : is('r.cause_code = ?', cause),
    body === undefined ? undefined : is('r.body_id = ?', body),
    flag === undefined
      ? undefined
      : is('r.dispute_id IN (SELECT f.dispute_id FROM desk_flags f WHERE f.flag = ?)', flag),
    dueBefore === undefined ? undefined : is('r.due_at < ?', dueBefore),
    dueAfter === undefined ? undefined : is('r.due_at >= ?', dueAfter),
    overdue === true ? is('(r.due_at <= ? OR r.breached_since IS NOT NULL)', at) : undefined,
    overdue === false ? is('r.due_at > ? AND r.breached_since IS NULL', at) : undefined,
    holder && held(holder, personId, at),
  ];
  return found.filter((condition) => condition !== undefined);
}

/** A lease that has run out holds nothing. */
function held(holder: 'me' | 'nobody' | 'others', personId: string, at: string): Condition {
  if (holder === 'me') return is('r.held_by = ? AND r.held_until > ?', personId, at);
  if (holder === 'nobody') return is('(r.held_by IS NULL OR r.held_until <= ?)', at);
  return is('r.held_by <> ? AND r.held_until > ?', personId, at);
}

/** Working marks and the desk's clocks are not for parties, neither as a column nor as a question. */
export const asksForMarks = ({
  lane,
  holder,
  body,
  flag,
  dueBefore,
  dueAfter,
  overdue,
}: ListFilter): boolean =>
  [lane, holder, body, flag, dueBefore, dueAfter, overdue].some((value) => value !== undefined);
