import { advance, begin, whyNot, type MachineDefinition, type StoredState } from '#kernel';
import { performanceItemMachine, type PerformanceItemEvent } from './performance-item.machine.js';
import { performanceMachine, type PerformanceEvent } from './performance.machine.js';

const walk = (def: MachineDefinition, events: readonly { type: string }[]): StoredState =>
  events.reduce<StoredState>((stored, event) => advance(def, stored, event as never).next, begin(def).next);
const whole = (...events: PerformanceEvent[]) => walk(performanceMachine as never, events);
const item = (...events: PerformanceItemEvent[]) => walk(performanceItemMachine as never, events);

const lapse = { type: 'DEFAULT', inDefault: 1 } as const;
const enforce = { type: 'SEEK_ENFORCEMENT', byCreditor: true, enforceable: true } as const;
const late = { type: 'MARK_DEFAULT', byCreditor: true, byBody: false, overdue: true } as const;
const report = { type: 'REPORT', byDebtor: true } as const;
const confirm = { type: 'CONFIRM', byCreditor: true } as const;

describe('performance of an agreement', () => {
  it.each<[PerformanceEvent[], string]>([
    [[{ type: 'COMPLETE', unconfirmed: 0 }], 'performed'],
    [[lapse], 'defaulted'],
    [[lapse, lapse], 'defaulted'],
    [[lapse, { type: 'RECOVER', inDefault: 0 }], 'tracking'],
    [[lapse, { type: 'COMPLETE', unconfirmed: 0 }], 'performed'],
    [[lapse, enforce], 'enforcing'],
    [[lapse, enforce, { type: 'COMPLETE', unconfirmed: 0 }], 'performed'],
    [[{ type: 'END' }], 'ended'],
    [[lapse, { type: 'END' }], 'ended'],
  ])('%j leads to %s', (events, state) => expect(whole(...events).state).toBe(state));

  it.each<[string, PerformanceEvent[], PerformanceEvent]>([
    ['performance.everything-is-confirmed', [], { type: 'COMPLETE', unconfirmed: 1 }],
    ['performance.something-is-in-default', [], { type: 'DEFAULT', inDefault: 0 }],
    ['performance.nothing-is-in-default', [lapse], { type: 'RECOVER', inDefault: 1 }],
    ['performance.enforceable-paper-needed', [lapse], { ...enforce, enforceable: false }],
    ['performance.who-is-owed-enforces', [lapse], { ...enforce, byCreditor: false }],
    ['performance.not-in-this-state', [], enforce],
  ])('is refused by %s', (rule, events, event) =>
    expect(whyNot(performanceMachine, whole(...events), event)?.rule).toBe(rule),
  );
});

describe('one thing to be done', () => {
  it.each<[PerformanceItemEvent[], string]>([
    [[report], 'reported'],
    [[report, confirm], 'confirmed'],
    [[confirm], 'confirmed'],
    [[late], 'defaulted'],
    [[report, late], 'defaulted'],
    [[late, report, confirm], 'confirmed'],
    [[late, confirm], 'confirmed'],
  ])('%j leads to %s', (events, state) => expect(item(...events).state).toBe(state));

  it.each<[string, PerformanceItemEvent[], PerformanceItemEvent]>([
    ['performance.who-owes-reports', [], { ...report, byDebtor: false }],
    ['performance.who-is-owed-confirms', [report], { ...confirm, byCreditor: false }],
    ['performance.after-the-due-day', [], { ...late, overdue: false }],
    ['performance.who-is-owed-says-default', [], { ...late, byCreditor: false }],
    ['performance-item.not-in-this-state', [confirm], late],
  ])('is refused by %s', (rule, events, event) =>
    expect(whyNot(performanceItemMachine, item(...events), event)?.rule).toBe(rule),
  );
});

it.each([performanceMachine, performanceItemMachine])('$name names someone to act until its end', (def) => {
  for (const [state, config] of Object.entries(def.machine.config.states ?? {})) {
    const { tags, meta } = config as { tags?: readonly string[]; meta?: { actors: readonly string[] } };
    const final = tags?.includes('final') ?? false;
    expect({ state, acts: (meta?.actors.length ?? 0) > 0 }).toEqual({ state, acts: !final });
  }
});
