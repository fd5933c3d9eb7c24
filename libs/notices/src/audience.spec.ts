import { audienceOf, type Company, type News } from './audience.js';
import { insideOf } from './company.js';
import type { Audience } from './notice-rules.js';

const company: Company = {
  parties: [
    { id: 'a1', role: 'APPLICANT', personId: 'li' },
    { id: 'r1', role: 'RESPONDENT', personId: 'child' },
    { id: 'r2', role: 'RESPONDENT', personId: null },
    { id: 'r3', role: 'RESPONDENT', personId: 'wu' },
  ],
  mandates: [
    { partyId: 'r1', personId: 'mother', kind: 'GUARDIAN', endedAt: null },
    { partyId: 'r1', personId: 'former', kind: 'AGENT', endedAt: new Date('2026-11-01T00:00:00Z') },
    { partyId: 'a1', personId: 'neighbour', kind: 'HELPER', endedAt: null },
  ],
  inside: new Set(['a1', 'r1']),
  circles: new Map([['s1', ['a1', 'r3']]]),
};
const persons = (to: Audience, news: Partial<News> = {}): string[] =>
  audienceOf(to, { data: {}, visibility: 'parties', ...news }, company).map(({ personId }) => personId);

describe('who is told', () => {
  it('everyone with those who act for them, never a helper and nobody whose authority has ended', () =>
    expect(persons('everyone')).toEqual(['li', 'child', 'mother', 'wu']));
  it('the applicants alone', () => expect(persons('applicants')).toEqual(['li']));
  it('those inside the attempt, not who has left it', () =>
    expect(persons('inside')).toEqual(['li', 'child', 'mother']));
  it('only the parties the event names', () => {
    expect(persons('named', { data: { partyIds: ['r1'] } })).toEqual(['child', 'mother']);
    expect(persons('named', { data: { partyId: 'a1' } })).toEqual(['li']);
    expect(persons('named')).toEqual([]);
  });
  it.each([
    ['side:a1', ['li']],
    ['among:s1', ['li', 'wu']],
    ['among:unknown', []],
    ['mediator', []],
    ['staff', []],
  ])('nobody to whom the timeline would not show it: %s', (visibility, told) => {
    expect(persons('everyone', { visibility })).toEqual(told);
    expect(persons('named', { visibility, data: { partyIds: ['a1', 'r1', 'r3'] } })).toEqual(told);
  });
});

describe('who is inside', () => {
  const event = (type: string, data: object) => ({ type, data: data as Record<string, unknown> });
  const opened = event('attempt.opened', { partyIds: ['a1', 'r1', 'r2'] });
  const left = event('attempt.party-left', { partyId: 'r2' });

  it.each([
    ['nobody before there is an attempt', [], []],
    ['those it was opened among, without who left', [opened, left], ['a1', 'r1']],
    [
      'who came back or came later',
      [opened, left, event('attempt.party-joined', { partyId: 'r2' })],
      ['a1', 'r1', 'r2'],
    ],
    [
      'those of the newest attempt',
      [opened, event('attempt.opened', { partyIds: ['a1', 'r2'] })],
      ['a1', 'r2'],
    ],
  ])('%s', (_who, events, inside) => expect([...insideOf(events)]).toEqual(inside));
});
