/**
 * The one question a list asks: each place and board gives its first rows in the order of an index, and the first of
 * all of them are taken. What it costs follows the page, not the table. Common dialect of both databases.
 */
import type { Board } from '../domain/boards.js';
import { marks, type Condition, type Sort } from './list-filter.js';
import type { Scope } from './desk-scope.js';

export interface ListQuestion {
  readonly scope: Scope;
  /** Whose list it is: of drafts, staff see those they typed themselves. */
  readonly personId: string;
  readonly boards: readonly Board[];
  readonly conditions: readonly Condition[];
  readonly sort: Sort;
  /** Sort value and id of the last row seen. */
  readonly after?: readonly [string, string];
  readonly limit: number;
  /** A few rows are known to answer (by holder, body, flag or number): one look at them, not one per place. */
  readonly narrow: boolean;
  /** Hashed words per place, rarest first. */
  readonly words?: ReadonlyMap<string, readonly string[]>;
}

interface Source {
  readonly from: string;
  readonly conditions: readonly Condition[];
}

const COLUMN: Readonly<Record<Sort, string>> = {
  due: 'r.due_at',
  received: 'r.received_at',
  changed: 'r.phase_since',
};

/** Beyond it the planner would work longer on the question than on the answer. */
const MOST_SOURCES = 120;
const ROWS = 'desk_rows r';
const SHARED = 'granted g JOIN desk_rows r ON r.dispute_id = g.dispute_id';
const TYPED = 'disputes d JOIN desk_rows r ON r.dispute_id = d.id';

export function listSql(question: ListQuestion): { sql: string; params: string[] } {
  const { sort, limit, scope, words } = question;
  const column = words ? 'w.dispute_id' : COLUMN[sort];
  const way = !words && sort === 'due' ? 'ASC' : 'DESC';
  const parts = sourcesOf(question).map((source, at) => {
    const conditions = [...source.conditions, ...question.conditions, ...seen(question, column, way)];
    const where = conditions.map(({ sql }) => sql).join(' AND ');
    const from = source.from.replace('granted g', `(${scope.granted?.sql ?? ''}) g`);
    return {
      sql: `SELECT * FROM (SELECT r.dispute_id AS id, ${column} AS place FROM ${from} WHERE ${where}
        ORDER BY ${column} ${way}${words ? '' : `, r.dispute_id ${way}`} LIMIT ${limit}) s${at}`,
      params: [
        ...(source.from === SHARED ? (scope.granted?.params ?? []) : []),
        ...conditions.flatMap(({ params }) => params),
      ],
    };
  });
  // A matter can be in somebody's court and shared with them as well.
  const all = parts.map(({ sql }) => sql).join(scope.granted ? ' UNION ' : ' UNION ALL ');
  return {
    sql: `SELECT id, place FROM (${all}) found ORDER BY place ${way}, id ${way} LIMIT ${limit}`,
    params: parts.flatMap(({ params }) => params),
  };
}

function sourcesOf(question: ListQuestion): Source[] {
  const { scope, boards, words } = question;
  if (words) return [...words].map(([courtId, hashes]) => wordSource(courtId, hashes));
  const shared: Source[] = scope.granted ? [{ from: SHARED, conditions: [onBoards(boards)] }] : [];
  if (scope.paths.length === 0) return shared;
  const placed = boards.filter((board) => board !== 'DRAFT');
  return [
    ...(placed.length > 0 ? placesOf(question, placed) : []),
    ...(boards.includes('DRAFT') ? [ownDrafts(question)] : []),
    ...shared,
  ];
}

const onBoards = (boards: readonly Board[]): Condition => ({
  sql: `r.board IN (${marks(boards)})`,
  params: boards,
});

const below = (paths: readonly string[]): Condition => ({
  sql: `(${paths.map(() => 'r.court_path LIKE ?').join(' OR ')})`,
  params: paths.map((path) => `${path}%`),
});

/** A draft is nobody's to find: of those of a court, whoever serves there sees what they typed themselves. */
const ownDrafts = ({ personId, scope }: ListQuestion): Source => ({
  from: TYPED,
  conditions: [
    { sql: "d.created_by = ? AND d.state = 'draft'", params: [personId] },
    onBoards(['DRAFT']),
    below(scope.paths),
  ],
});

function placesOf({ scope: { courtIds, paths }, narrow }: ListQuestion, boards: readonly Board[]): Source[] {
  if (narrow) return [{ from: ROWS, conditions: [onBoards(boards), below(paths)] }];
  if (courtIds.length * boards.length > MOST_SOURCES)
    return boards.map((one) => ({
      from: ROWS,
      conditions: [{ sql: 'r.board = ?', params: [one] }, below(paths)],
    }));
  return courtIds.flatMap((courtId) =>
    boards.map((one): Source => {
      return { from: ROWS, conditions: [{ sql: 'r.court_id = ? AND r.board = ?', params: [courtId, one] }] };
    }),
  );
}

/** The rarest word leads; whether the others are there as well is asked of each of its rows. */
function wordSource(courtId: string, [first = '', ...others]: readonly string[]): Source {
  return {
    from: 'desk_words w JOIN desk_rows r ON r.dispute_id = w.dispute_id',
    conditions: [
      { sql: 'w.word = ? AND r.court_id = ?', params: [first, courtId] },
      ...others.map((word): Condition => {
        return {
          sql: 'EXISTS (SELECT 1 FROM desk_words o WHERE o.word = ? AND o.dispute_id = w.dispute_id)',
          params: [word],
        };
      }),
    ],
  };
}

function seen({ after }: ListQuestion, column: string, way: 'ASC' | 'DESC'): Condition[] {
  if (!after) return [];
  const [place, id] = after;
  const [upTo, past] = way === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  // The first half alone is a range of the index.
  return [
    {
      sql: `${column} ${upTo} ? AND (${column} ${past} ? OR r.dispute_id ${past} ?)`,
      params: [place, place, id],
    },
  ];
}
