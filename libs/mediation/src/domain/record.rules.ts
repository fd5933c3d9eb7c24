import { rule } from '#kernel';

/** Rules of what is written down of a mediation (ZT 18, 21-22; TY 22). */
export const recordRules = {
  sessionWasHeld: rule<{ state: string }>(
    'mediation.session-was-held',
    'ZT 22',
    ({ state }) => state === 'opened' || state === 'closed',
  ),
  isOpenRecord: rule<{ kind: string }>(
    'mediation.no-minutes-of-a-caucus',
    'TJ 5; TY 22',
    ({ kind }) => kind !== 'CAUCUS',
  ),
  isCaucus: rule<{ kind: string }>(
    'mediation.caucus-record-of-a-caucus',
    'TJ 5',
    ({ kind }) => kind === 'CAUCUS',
  ),
  minutesAreStillADraft: rule<{ confirmedByAll: boolean }>(
    'mediation.minutes-not-confirmed-yet',
    'ZT 22',
    ({ confirmedByAll }) => !confirmedByAll,
  ),
  tookPart: rule<{ tookPart: boolean }>('mediation.took-part', 'ZT 22', ({ tookPart }) => tookPart),
  everyoneWantsFactsRecorded: rule<{ inside: readonly string[]; consenting: readonly string[] }>(
    'mediation.everyone-wants-facts-recorded',
    'ZT 18; ZT 22',
    ({ inside, consenting }) => inside.every((id) => consenting.includes(id)),
  ),
  factsAreStillOpen: rule<{ state: string }>(
    'mediation.facts-not-completed-yet',
    'ZT 22',
    ({ state }) => state === 'proposed',
  ),
  signsWhatWasRead: rule<{ digest: string; read: string }>(
    'mediation.signs-what-was-read',
    'ESL 13; ZT 22',
    ({ digest, read }) => digest === read,
  ),
  isInside: rule<{ inside: readonly string[]; partyId: string }>(
    'mediation.party-is-inside',
    'TY 11; PML 17',
    ({ inside, partyId }) => inside.includes(partyId),
  ),
  mediatorIsThere: rule<{ mediatorPersonId: string | null }>(
    'mediation.mediator-is-there',
    'TJ 5; TY 13',
    ({ mediatorPersonId }) => mediatorPersonId !== null,
  ),
  ownMediator: rule<{ mediatorPersonId: string | null; personId: string }>(
    'mediation.own-mediator-only',
    'TY 22; TJ 5',
    ({ mediatorPersonId, personId }) => mediatorPersonId === personId,
  ),
} as const;
