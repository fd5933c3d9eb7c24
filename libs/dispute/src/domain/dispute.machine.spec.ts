import { advance, begin, whyNot, type StoredState } from '#kernel';
import { disputeMachine, FINAL_PHASES, type DisputeEvent } from './dispute.machine.js';

const walk = (...events: DisputeEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(disputeMachine, stored, event).next,
    begin(disputeMachine).next,
  );

const submit: DisputeEvent = { type: 'SUBMIT', applicants: 1, respondents: 2, claims: 1 };
const triaged: DisputeEvent = {
  type: 'COMPLETE_TRIAGE',
  gatesOpen: 0,
  gatesStopped: 0,
  laneSet: true,
  trackOn: true,
};

describe('the spine', () => {
  it('names the first rule that refuses among several', () => {
    const draft = begin(disputeMachine).next;
    expect(whyNot(disputeMachine, draft, { ...submit, claims: 0 })).toEqual({
      rule: 'dispute.something-is-asked',
      basis: 'CPL 122; ZT 8',
    });
  });

  it('gives the one-time correction notice only once', () => {
    const screening = walk(submit, { type: 'BEGIN_SCREENING' });
    const second: DisputeEvent = { type: 'NOTICE_CORRECTION', noticesGiven: 1 };
    expect(whyNot(disputeMachine, screening, second)?.rule).toBe('dispute.one-notice-only');
  });

  it('lets a post-filing matter be placed only when its complaint is registered', () => {
    const asking = walk(submit, { type: 'BEGIN_SCREENING' }, triaged);
    const agreed = { type: 'CONSENTS_COMPLETE', missing: 0, track: 'POST_FILING' } as const;
    expect(whyNot(disputeMachine, asking, { ...agreed, complaint: 'lodged' })?.rule).toBe(
      'registration.complaint-fits-track',
    );
    expect(advance(disputeMachine, asking, { ...agreed, complaint: 'registered' }).next.state).toBe(
      'placing',
    );
  });

  it('lets a claimant insist on filing in every phase, and only a claimant', () => {
    for (const state of Object.keys(disputeMachine.machine.config.states ?? {})) {
      const stored = { state, machineVersion: 1, snapshot: { value: state, context: {} } };
      const insist = { type: 'INSIST', byClaimant: true, beforeTrialCourt: false } as const;
      expect(advance(disputeMachine, stored, insist).next.state).toBe('withCourt');
      expect(whyNot(disputeMachine, stored, { ...insist, byClaimant: false })?.rule).toBe(
        'registration.only-claimants-file',
      );
    }
  });

  it('names someone to act in every phase that is not final', () => {
    for (const [state, node] of Object.entries(disputeMachine.machine.states)) {
      const { actors = [] } = (node.meta ?? {}) as { actors?: readonly string[] };
      expect({ state, acts: actors.length > 0 }).toEqual({ state, acts: !FINAL_PHASES.includes(state) });
    }
  });
});
