import fc from 'fast-check';
import { loadObjectMatrix, objectMatrix } from '../config/access-files.js';
import { mayRead, maySign, mayWrite, type About } from './object-matrix.js';
import { STANDINGS, type Standing, type StandingCode } from './standing.js';

const matrix = loadObjectMatrix();
const own: Standing = { code: 'PARTY', partyId: 'p1' };
const other: Standing = { code: 'PARTY', partyId: 'p2' };
const staff = (code: StandingCode): Standing => ({ code });

/** The columns of domain 1.9 in its order. */
const COLUMNS: Readonly<Record<string, readonly Standing[]>> = {
  own: [own, { code: 'AGENT', partyId: 'p1' }, { code: 'GUARDIAN', partyId: 'p1' }],
  other: [other, { code: 'AGENT', partyId: 'p2' }, { code: 'PARTY' }],
  mediator: [staff('MEDIATOR')],
  guide: [staff('MEDIATION_GUIDE_JUDGE')],
  filing: [staff('DIVERSION_OFFICER'), staff('FILING_CLERK'), staff('FILING_JUDGE')],
  confirmation: [staff('CONFIRMATION_JUDGE')],
  trial: [staff('TRIAL_JUDGE')],
  aux: [staff('AUX_STAFF')],
  manager: [staff('COURT_LEADER'), staff('TRIAL_MGMT')],
};

/** Cells as domain 1.9 prints them; `?name` stands for the condition in words there. */
const TABLE = `
identity         | RW | M         | R  | R          | R | R | R             | R?order     | M
complaint        | RW | R?served  | R  | R          | R | R | R?filed       | R?order     | M
caucus           | RW | -         | RW | -          | - | - | -             | -           | -
offers           | R?addressed | R?addressed | RW | - | - | - | -            | -           | -
joint-record     | R  | R         | RW | R?requested | - | R | -            | W?recording | -
undisputed-facts | RS | RS        | W  | R          | R | R | R             | -           | -
conduct          | R  | -         | W  | R          | R | R | R?facts-only  | -           | R
appraisal        | R  | R         | R  | R          | R | R | R             | R?order     | -
agreement        | R  | R         | RW | R          | M | R | R?sued-on     | R?order     | M
proofs           | R  | -         | R  | R          | R | R | R             | R?order     | R
aggregates       | -  | -         | R?own | R       | R | R | R             | R?own       | R`;

const rows = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [object = '', ...cells] = line.split('|').map((cell) => cell.trim());
    return Object.entries(COLUMNS).flatMap(([column, standings], at) =>
      standings.map((standing) => ({ object, column, standing, cell: cells[at] ?? '' })),
    );
  });

const seen = (object: string, standing: Standing, about: About) => ({
  read: mayRead(matrix, object, [standing], about),
  write: mayWrite(matrix, object, [standing], about),
  sign: maySign(matrix, object, [standing], about),
});

describe('who may see what (domain 1.9)', () => {
  it.each(rows)('$object for $column ($standing.code): $cell', ({ object, standing, cell }) => {
    const [letters = '', circumstance] = cell.split('?');
    const told = {
      read: letters.includes('R') ? 'read' : letters.includes('M') ? 'masked' : 'none',
      write: letters.includes('W'),
      sign: letters.includes('S'),
    };
    const about = { ownerPartyId: 'p1' };
    const nothing = { read: 'none', write: false, sign: false };
    expect(seen(object, standing, about)).toEqual(circumstance ? nothing : told);
    const met = { ...about, circumstances: circumstance ? [circumstance] : [] };
    expect(seen(object, standing, met)).toEqual(told);
  });

  it.each(['HELPER', 'ADMIN', 'AUDITOR', 'DPO', 'AGENCY', 'BODY_CLERK', 'GUIDE_CLERK'] as const)(
    'an added column gives nothing of what was said: %s',
    (code) => {
      const everything = [
        'served',
        'filed',
        'order',
        'addressed',
        'requested',
        'recording',
        'own',
        'handed-over',
      ];
      for (const object of ['caucus', 'offers', 'joint-record'])
        expect(mayRead(matrix, object, [staff(code)], { circumstances: everything })).toBe('none');
    },
  );

  it('adding a standing never removes a right', () => {
    const standing = fc.record(
      { code: fc.constantFrom(...STANDINGS), partyId: fc.constantFrom('p1', 'p2') },
      { requiredKeys: ['code'] },
    );
    const rank = { none: 0, masked: 1, read: 2 };
    const object = fc.constantFrom(...matrix.keys());
    const circumstances = fc.subarray(['served', 'filed', 'order', 'addressed', 'own', 'recording']);
    fc.assert(
      fc.property(fc.array(standing), standing, object, circumstances, (some, more, name, met) => {
        const about = { ownerPartyId: 'p1', circumstances: met };
        const [before, after] = [some, [...some, more]].map((all) => rank[mayRead(matrix, name, all, about)]);
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
        expect(mayWrite(matrix, name, some, about) && !mayWrite(matrix, name, [...some, more], about)).toBe(
          false,
        );
      }),
    );
  });
});

describe('the barrier file', () => {
  const file = (rights: object, sealed?: string[]) => ({
    columns: { OWN_PARTY: 'x', TRIAL_JUDGE: 'x' },
    objects: { caucus: { name: 'caucus', ...(sealed && { sealed }), rights } },
  });

  it.each([
    [
      'opens a sealed object',
      file({ TRIAL_JUDGE: 'R' }, ['OWN_PARTY']),
      /caucus.TRIAL_JUDGE: the object is sealed/,
    ],
    ['has a letter nobody knows', file({ OWN_PARTY: 'RX' }), /RX is not a right/],
    ['has a column nobody explained', file({ MEDIATOR: 'R' }), /not explained/],
    ['names no standing', { ...file({}), columns: { JANITOR: 'x' } }, /JANITOR: no such standing/],
  ])('is refused when it %s', (_what, content, reason) =>
    expect(() => objectMatrix(content)).toThrow(reason),
  );
});
