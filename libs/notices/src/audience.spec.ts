import { audienceOf } from './audience.js';

const parties = [
  { id: 'a1', role: 'APPLICANT', personId: 'li' },
  { id: 'r1', role: 'RESPONDENT', personId: 'child' },
  { id: 'r2', role: 'RESPONDENT', personId: null },
];
const mandates = [
  { partyId: 'r1', personId: 'mother', kind: 'GUARDIAN', endedAt: null },
  { partyId: 'r1', personId: 'former', kind: 'AGENT', endedAt: new Date('2026-11-01T00:00:00Z') },
  { partyId: 'a1', personId: 'neighbour', kind: 'HELPER', endedAt: null },
];
const persons = (to: 'everyone' | 'applicants' | 'named', data = {}): string[] =>
  audienceOf(to, data, parties, mandates).map(({ personId }) => personId);

describe('who is told', () => {
  it('everyone with those who act for them, never a helper and nobody whose authority has ended', () =>
    expect(persons('everyone')).toEqual(['li', 'child', 'mother']));
  it('the applicants alone', () => expect(persons('applicants')).toEqual(['li']));
  it('only the parties the event names', () => {
    expect(persons('named', { partyIds: ['r1'] })).toEqual(['child', 'mother']);
    expect(persons('named', { partyId: 'a1' })).toEqual(['li']);
    expect(persons('named')).toEqual([]);
  });
});
