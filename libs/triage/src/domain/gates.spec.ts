import {
  belongsToGate,
  countGates,
  latestByGate,
  type Gate,
  type GateFact,
  type GateResult,
} from './gates.js';

const decided = (...list: [Gate, GateResult][]): GateFact[] =>
  list.map(([gate, result], at) => ({ gate, result, ordinal: at + 1 }));

describe('the gates', () => {
  it('are open until an officer has decided the first three; consent is asked later', () => {
    expect(countGates([])).toEqual({ gatesOpen: 3, gatesStopped: 0 });
    const passed = decided(['G1_SUBJECT', 'PASS'], ['G2_JURISDICTION', 'PASS'], ['G3_SUITABILITY', 'PASS']);
    expect(countGates(passed)).toEqual({ gatesOpen: 0, gatesStopped: 0 });
  });

  it('count the latest decision on a gate, whatever order the rows come in', () => {
    const corrected = decided(['G3_SUITABILITY', 'STOP'], ['G3_SUITABILITY', 'PASS']);
    expect(countGates(corrected).gatesStopped).toBe(0);
    expect(latestByGate(corrected.reverse()).get('G3_SUITABILITY')?.result).toBe('PASS');
  });

  it('stop at a clear refusal too', () =>
    expect(countGates(decided(['G4_CONSENT', 'STOP'])).gatesStopped).toBe(1));

  it('take only reasons of their own', () => {
    expect(belongsToGate('G3_SUITABILITY', 'G3')).toBe(true);
    expect(belongsToGate('G3_SUITABILITY', 'G1')).toBe(false);
    expect(belongsToGate('G3_SUITABILITY', undefined)).toBe(false);
  });
});
