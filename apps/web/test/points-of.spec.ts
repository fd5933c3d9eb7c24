import { pointsOf } from '../src/console/pages/room/points-of.js';

const known = (id: string, title: string) => ({ id, title, state: 'planned' as const });

describe('an agenda typed as lines', () => {
  it('keeps the points that are there, in their new order, and adds the others', () => {
    const agenda = [known('1', '修车费'), known('2', '谁来付')];
    expect(pointsOf(' 谁来付\n\n几时付 \n修车费', agenda)).toEqual([
      { pointId: '2', title: '谁来付' },
      { title: '几时付' },
      { pointId: '1', title: '修车费' },
    ]);
  });

  it('takes each point once, also where two are called alike', () => {
    const agenda = [known('1', '其他')];
    expect(pointsOf('其他\n其他', agenda)).toEqual([{ pointId: '1', title: '其他' }, { title: '其他' }]);
    expect(pointsOf(' \n', agenda)).toEqual([]);
  });
});
