import type { Actor } from '#kernel';
import { standingsHeld, type DisputeFacts, type GrantFact } from './standing.js';

const now = new Date('2026-11-22T11:00:00.000Z');
const later = new Date('2026-11-22T12:00:00.000Z');
const actor = (changes: Partial<Actor> = {}): Actor => ({
  kind: 'staff',
  personId: 'zhang',
  sessionId: 's',
  roles: [],
  level: 'sign',
  ...changes,
});
const at = (role: string, organisationPath: string) => ({
  role,
  organisationPath,
  organisationId: organisationPath.split('/').at(-2) ?? '',
});
const grant = (changes: Partial<GrantFact>): GrantFact => ({
  standing: 'PARTY',
  personId: null,
  organisationId: null,
  partyId: null,
  validFrom: now,
  validUntil: null,
  revokedAt: null,
  ...changes,
});
const dispute = (...grants: GrantFact[]): DisputeFacts => ({
  disputeId: 'd1',
  courtPath: '/high/basic/',
  grants,
  at: now,
  standingOfRole: (role) => (role === 'FILING_CLERK' ? 'FILING_CLERK' : undefined),
});
const codes = (who: Actor, facts: DisputeFacts) => standingsHeld(who, facts).map(({ code }) => code);

describe('standings of a person in a dispute', () => {
  it.each([
    ['the court itself', '/high/basic/', ['FILING_CLERK']],
    ['a court above', '/high/', ['FILING_CLERK']],
    ['a tribunal below', '/high/basic/tribunal/', []],
    ['another court', '/high/basic2/', []],
    ['a court whose id only begins alike', '/high/bas', []],
    ['no place at all', '', []],
  ])('a role held at %s', (_where, path, expected) =>
    expect(codes(actor({ roles: [at('FILING_CLERK', path)] }), dispute())).toEqual(expected),
  );

  it('a role without standing gives none by itself', () =>
    expect(codes(actor({ roles: [at('MEDIATOR', '/high/basic/')] }), dispute())).toEqual([]));

  it('a grant to a body counts for those who hold that role there, and only for them', () => {
    const facts = dispute(grant({ standing: 'BODY_CLERK', organisationId: 'body' }));
    expect(codes(actor({ roles: [at('BODY_CLERK', '/body/')] }), facts)).toEqual(['BODY_CLERK']);
    expect(codes(actor({ roles: [at('MEDIATOR', '/body/')] }), facts)).toEqual([]);
    expect(codes(actor({ roles: [at('BODY_CLERK', '/body2/')] }), facts)).toEqual([]);
  });

  it.each([
    ['not yet begun', { validFrom: later }],
    ['over to the moment', { validUntil: now }],
    ['revoked', { revokedAt: now }],
  ])('a grant that is %s gives nothing', (_when, changes) =>
    expect(codes(actor(), dispute(grant({ personId: 'zhang', ...changes })))).toEqual([]),
  );

  it('a grant naming nobody is nobody’s', () => expect(codes(actor(), dispute(grant({})))).toEqual([]));

  it('one person may be party and agent', () => {
    const facts = dispute(
      grant({ personId: 'zhang', partyId: 'p1' }),
      grant({ personId: 'zhang', partyId: 'p2', standing: 'AGENT' }),
      grant({ personId: 'wang', partyId: 'p3' }),
    );
    expect(standingsHeld(actor({ kind: 'party' }), facts)).toEqual([
      { code: 'PARTY', partyId: 'p1' },
      { code: 'AGENT', partyId: 'p2' },
    ]);
  });

  it('a session of a spoken code is good for its dispute and party only', () => {
    const scoped = (disputeId: string) =>
      actor({ scope: { disputeId, partyId: 'p1' }, roles: [at('FILING_CLERK', '/high/basic/')] });
    const facts = dispute(
      grant({ personId: 'zhang', partyId: 'p1' }),
      grant({ personId: 'zhang', partyId: 'p2', standing: 'AGENT' }),
      grant({ personId: 'zhang', standing: 'MEDIATOR' }),
    );
    expect(standingsHeld(scoped('d1'), facts)).toEqual([{ code: 'PARTY', partyId: 'p1' }]);
    expect(standingsHeld(scoped('d2'), facts)).toEqual([]);
  });
});
