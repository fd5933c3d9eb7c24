import { rootDir } from '#platform/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closes, opens, todoNamed, TODOS, TODO_EVENTS } from './todos.js';

const happened = (type: string, data: Record<string, unknown> = {}) => ({ type, data });
const opened = (type: string, data?: Record<string, unknown>) =>
  TODOS.filter((rule) => opens(rule, happened(type, data))).map(({ code }) => code);
const closed = (type: string, data?: Record<string, unknown>) =>
  TODOS.filter((rule) => closes(rule, happened(type, data))).map(({ code }) => code);

describe('what each office has to do', () => {
  it('is opened and closed by events that exist', () => {
    const events = readFileSync(join(rootDir(), 'libs/contracts/src/events.ts'), 'utf8');
    for (const type of TODO_EVENTS) expect(events).toContain(`'${type}'`);
  });

  it('can always be done with', () => {
    for (const { code, closesOn } of TODOS) expect([code, closesOn.length > 0]).toEqual([code, true]);
    expect(new Set(TODOS.map(({ code }) => code)).size).toBe(TODOS.length);
    expect(todoNamed('NOTHING')).toBeUndefined();
  });

  it('turns on what happened, not only on its kind', () => {
    expect(opened('appointment.opened', { choice: 'joint' })).toEqual([]);
    expect(opened('appointment.opened', { choice: 'appointed' })).toEqual(['NAME_MEDIATOR']);
    expect(opened('attempt.suspended', { cause: 'APPRAISAL' })).toEqual([]);
    expect(opened('attempt.suspended', { cause: 'SUSPECTED_FALSE' })).toEqual(['DECIDE_SUSPICION']);
    expect(opened('dispute.phase-changed', { from: 'mediating', to: 'withCourt' })).toEqual([
      'SEND_TO_TRIAL',
    ]);
    expect(closed('dispute.phase-changed', { from: 'mediating', to: 'withCourt' })).toEqual([]);
    expect(closed('dispute.phase-changed', { from: 'withCourt', to: 'closed' })).toEqual(['SEND_TO_TRIAL']);
  });

  it('passes a complaint on correction back to its claimant, and then to the desk again', () => {
    expect(opened('complaint.lodged')).toEqual(['DECIDE_COMPLAINT']);
    expect(closed('complaint.correction-noticed')).toEqual(['DECIDE_COMPLAINT']);
    expect(opened('complaint.corrected')).toEqual(['DECIDE_COMPLAINT']);
    expect(opened('complaint.correction-waived')).toEqual(['DECIDE_COMPLAINT']);
  });

  it('passes an application from acceptance to review', () => {
    expect(opened('confirmation.applied')).toEqual(['ACCEPT_CONFIRMATION']);
    expect(closed('confirmation.accepted')).toEqual(['ACCEPT_CONFIRMATION']);
    expect(opened('confirmation.accepted')).toEqual(['DECIDE_CONFIRMATION']);
  });
});
