import { disputeMachine } from '#dispute';
import { boardOf, BOARDS, boardsOf } from './boards.js';

describe('boards', () => {
  it('have a place for every phase of a dispute, and only one', () => {
    const phases = Object.keys(disputeMachine.machine.config.states ?? {});
    expect(Object.values(BOARDS).flat().sort()).toEqual([...phases].sort());
  });

  it('are asked only for the phases wanted', () => {
    expect(boardsOf(['received', 'screening', 'closed'])).toEqual(['DESK', 'OVER']);
    expect(boardsOf()).toHaveLength(4);
    expect(() => boardOf('parked')).toThrow('is on no board');
  });
});
