import { loadPermissions, loadRoles, permissionTable } from '../config/access-files.js';
import { officePermits, permissionAnswer, permits } from './permission-table.js';

const roles = loadRoles();
const table = permissionTable(
  [
    [
      'permissions/a.yaml',
      { 'triage.gate': { standings: ['DIVERSION_OFFICER'], level: 'speak', ifMatch: true } },
    ],
    ['permissions/b.yaml', { 'access.make-account': { office: ['ADMIN'], level: 'sign' } }],
    [
      'permissions/c.yaml',
      {
        'calendar.load': { house: ['ADMIN'], level: 'sign' },
        'deadlines.preview-change': { house: ['ADMIN'], office: ['COURT_LEADER'], level: 'read' },
      },
    ],
  ],
  roles,
);
const admin = (organisationPath: string) => [{ role: 'ADMIN', organisationId: 'x', organisationPath }];

describe('permissions', () => {
  it.each([
    [['DIVERSION_OFFICER'], 'speak', 'permitted'],
    [['DIVERSION_OFFICER'], 'sign', 'permitted'],
    [['DIVERSION_OFFICER'], 'read', 'level'],
    [['PARTY', 'DIVERSION_OFFICER'], 'sign', 'permitted'],
    [['PARTY'], 'sign', 'standing'],
    [[], 'sign', 'standing'],
  ] as const)('%j at level %s: %s', (codes, level, answer) => {
    expect(permissionAnswer(table, 'triage.gate', codes, level)).toBe(answer);
    expect(permits(table, 'triage.gate', codes, level)).toBe(answer === 'permitted');
  });

  it('an action nobody declared is a defect, not a refusal', () =>
    expect(() => permits(table, 'triage.guess', [], 'sign')).toThrow(/triage.guess/));

  it('an office acts on its own organisation and those below', () => {
    const may = (path: string) => officePermits(table, 'access.make-account', admin('/court/'), path);
    expect([may('/court/'), may('/court/tribunal/'), may('/'), may('/court2/')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(officePermits(table, 'triage.gate', admin('/court/'), '/court/')).toBe(false);
  });

  it('what concerns every court is open at the top of the tree only, whatever an office below may be called', () => {
    const may = (path: string) => officePermits(table, 'calendar.load', admin(path));
    expect([may('/platform/'), may('/platform/court/'), may('/platform/body/'), may('/')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const leader = [{ role: 'COURT_LEADER', organisationId: 'x', organisationPath: '/platform/court/' }];
    const looks = (roles: typeof leader) => officePermits(table, 'deadlines.preview-change', roles);
    expect([looks(leader), looks(admin('/platform/')), looks(admin('/platform/court/'))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['a standing nobody has', { 'a.b': { standings: ['JANITOR'], level: 'read' } }, /standings/],
    ['a role nobody holds', { 'a.b': { office: ['JANITOR'], level: 'read' } }, /no such role: JANITOR/],
    [
      'a role nobody holds at the top',
      { 'a.b': { house: ['JANITOR'], level: 'read' } },
      /house: no such role/,
    ],
    ['an action of another file', { 'triage.gate': { standings: ['PARTY'], level: 'read' } }, /another file/],
    ['nobody who may', { 'a.b': { level: 'read' } }, /nobody/],
    ['a field nobody reads', { 'a.b': { own: true, level: 'read', standing: 'PARTY' } }, /standing/],
    ['no level', { 'a.b': { own: true } }, /level/],
  ])('a file with %s stops the start', (_what, content, reason) => {
    const first = ['permissions/a.yaml', { 'triage.gate': { own: true, level: 'read' } }] as const;
    expect(() => permissionTable([first, ['permissions/b.yaml', content]], roles)).toThrow(reason);
  });

  it('all files of this product fit together', () => {
    const { unmask, load, clock } = {
      unmask: loadPermissions(roles).get('access.unmask'),
      load: loadPermissions(roles).get('calendar.load'),
      clock: loadPermissions(roles).get('demo.clock'),
    };
    expect(unmask?.standings).toContain('MEDIATOR');
    for (const everywhere of [load, clock])
      expect(everywhere).toMatchObject({ house: ['ADMIN'], office: [], standings: [] });
  });
});
