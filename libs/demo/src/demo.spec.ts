import { CauseCatalogue, CURRENT_CAUSES } from '#causes';
import { residentNumber } from '#platform/crypto';
import { reasons } from '#reasons';
import { bodyKinds, mustBeFree } from '#roster';
import type { DemoPerson } from './demo-dispute.js';
import { PHASES } from './demo-reach.js';
import { loadDemo } from './load-demo.js';

const { county, disputes, questions } = loadDemo();
const causes = CauseCatalogue.load();
const peopleOf = (): DemoPerson[] =>
  disputes.flatMap(({ parties, mandates = [] }) => [...parties, ...mandates].map(({ person }) => person));
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const organisationKeys = county.organisations.map(({ key }) => key);

describe('the demo county', () => {
  it('is one court with two tribunals, six bodies of six kinds and twelve mediators', () => {
    const kinds = county.organisations.map(({ kind }) => kind);
    expect([
      kinds.filter((kind) => kind === 'COURT').length,
      kinds.filter((kind) => kind === 'TRIBUNAL').length,
    ]).toEqual([1, 2]);
    expect(new Set(county.bodies.map(({ kind }) => kind)).size).toBe(6);
    expect(county.mediators).toHaveLength(12);
  });

  it('holds together: every key leads somewhere and no account is there twice', () => {
    const bodyKeys = county.bodies.map(({ key }) => key);
    for (const { parent } of county.organisations)
      expect(parent === undefined || organisationKeys.includes(parent)).toBe(true);
    for (const { organisation } of [...county.bodies, ...county.accounts])
      expect(organisationKeys).toContain(organisation);
    for (const { bodies } of county.mediators) for (const key of bodies) expect(bodyKeys).toContain(key);
    expect(repeated([...county.accounts, ...county.mediators].map(({ account }) => account))).toEqual([]);
    expect(repeated([...organisationKeys, ...bodyKeys, ...county.mediators.map(({ key }) => key)])).toEqual(
      [],
    );
  });

  it('lists only fields and kinds that exist, and a tariff exactly where it charges', () => {
    for (const { fields } of [...county.bodies, ...county.mediators])
      for (const field of fields) expect(causes.fieldCodes()).toContain(field);
    for (const { kind, charges, tariff } of county.bodies) {
      expect(bodyKinds).toContain(kind);
      expect(charges).toBe(tariff !== undefined);
      if (charges) expect(mustBeFree(kind as never)).toBe(false);
    }
  });

  it('has everyone the work of a court needs', () => {
    const roles = county.accounts.map(({ role }) => role);
    for (const role of [
      'GUIDE_CLERK',
      'FILING_CLERK',
      'FILING_JUDGE',
      'MEDIATION_GUIDE_JUDGE',
      'CONFIRMATION_JUDGE',
      'TRIAL_JUDGE',
      'COURT_LEADER',
      'TRIAL_MGMT',
      'AUDITOR',
      'DPO',
      'ADMIN',
      'AUX_STAFF',
      'AGENCY',
    ])
      expect(roles).toContain(role);
    expect(roles.filter((role) => role === 'BODY_CLERK')).toHaveLength(6);
    expect(roles.filter((role) => role === 'DIVERSION_OFFICER').length).toBeGreaterThanOrEqual(2);
  });
});

describe('the demo disputes', () => {
  it('are sixty, each told in words of its own', () => {
    expect(disputes).toHaveLength(60);
    expect(repeated(disputes.map(({ key }) => key))).toEqual([]);
    const openings = disputes.map(({ narrative }) => narrative.slice(0, 12));
    expect(repeated(openings)).toEqual([]);
  });

  it('reach every phase of the spine', () => {
    expect(PHASES.filter((phase) => !disputes.some(({ reach }) => reach.phase === phase))).toEqual([]);
  });

  it('reach the finer conditions people will want to see', () => {
    const reached = (wanted: Record<string, string>) =>
      disputes.some(({ reach }) =>
        Object.entries(wanted).every(([part, is]) => reach[part as 'attempt'] === is),
      );
    for (const wanted of [
      { complaint: 'underReview' },
      { complaint: 'refused' },
      { referral: 'declined' },
      { referral: 'timedOut' },
      { appointment: 'recused' },
      { appointment: 'recheck' },
      { attempt: 'suspended:APPRAISAL' },
      { attempt: 'suspended:SUSPECTED_FALSE' },
      { settlement: 'partly-signed' },
      { settlement: 'awaiting-seal' },
      { settlement: 'oral' },
      { confirmation: 'begun' },
      { confirmation: 'valid' },
      { handover: 'refused' },
      { special: 'insisted' },
      { special: 'partial-by-claim' },
    ])
      expect([wanted, reached(wanted)]).toEqual([wanted, true]);
  });

  it('use causes, codes, bodies, mediators and questions that exist', () => {
    for (const { causeCode, reach, body, mediator, question, desk, flags = [] } of disputes) {
      expect([causeCode, causes.find(CURRENT_CAUSES, causeCode) !== undefined]).toEqual([causeCode, true]);
      const [how, code] = (reach.attempt ?? '').split(':');
      if (code) expect(reasons().isReason(how === 'ended' ? 'end-code' : 'suspension', code)).toBe(true);
      if (reach.exit) expect(reasons().isReason('exit', reach.exit)).toBe(true);
      if (reach.gates && reach.gates !== 'partial')
        expect(reasons().isReason('gate-stop', reach.gates)).toBe(true);
      for (const flag of flags) expect(reasons().isReason('risk-flag', flag)).toBe(true);
      if (body) expect(county.bodies.map(({ key }) => key)).toContain(body);
      if (mediator) expect(county.mediators.find(({ key }) => key === mediator)?.bodies).toContain(body);
      if (question !== undefined) expect(questions.map(({ id }) => id)).toContain(question);
      expect(organisationKeys).toContain(desk);
    }
  });

  it('name a body and a mediator wherever the condition needs one', () => {
    for (const { key, reach, body, mediator } of disputes) {
      if (reach.referral) expect([key, body !== undefined]).toEqual([key, true]);
      const named = reach.appointment && !['choosing', 'recused'].includes(reach.appointment);
      if (named && reach.appointment === 'cleared')
        expect([key, mediator !== undefined]).toEqual([key, true]);
    }
  });

  it('are before the court where their track says so, and mediated after registration only when registered', () => {
    for (const { key, track, asComplaint, reach } of disputes) {
      expect([key, asComplaint]).toEqual([key, track !== 'SELF']);
      if (track === 'POST_FILING' && ['placing', 'mediating', 'settling', 'performing'].includes(reach.phase))
        expect([key, reach.complaint]).toEqual([key, 'registered']);
    }
  });

  it('let claims point at parties that are there, and ask money for a payment', () => {
    for (const { parties, claims, mandates = [] } of disputes) {
      const keys = parties.map(({ key }) => key);
      expect(repeated(keys)).toEqual([]);
      for (const { by, against, kind, amountFen } of claims) {
        for (const key of [...by, ...against]) expect(keys).toContain(key);
        if (kind === 'PAY') expect(amountFen).toBeGreaterThan(0);
      }
      for (const { party } of mandates) expect(keys).toContain(party);
      for (const { key, capacity } of parties)
        if (capacity)
          expect(mandates.some(({ party, kind }) => party === key && kind === 'GUARDIAN')).toBe(true);
    }
  });
});

describe('the demo people', () => {
  it('have right check digits, a county that does not exist and a telephone block nobody holds', () => {
    for (const { idNumber, phone, name } of peopleOf()) {
      if (idNumber) expect(residentNumber(idNumber)?.region).toMatch(/^3399/);
      if (phone) expect([name, phone]).toEqual([name, expect.stringMatching(/^154\d{8}$/)]);
    }
  });

  it('are one person per number: the same number always has the same name', () => {
    for (const by of ['idNumber', 'phone'] as const) {
      const names = new Map<string, string>();
      for (const person of peopleOf()) {
        const number = person[by];
        if (number === undefined) continue;
        expect(names.get(number) ?? person.name).toBe(person.name);
        names.set(number, person.name);
      }
    }
  });

  it('act through guardians only for those who are children', () => {
    for (const { parties } of disputes)
      for (const { capacity, person } of parties)
        if (capacity && person.idNumber) expect(Number(person.idNumber.slice(6, 10))).toBeGreaterThan(2008);
  });
});
