import { newId } from '#kernel';
import type { Bound } from '../mapping/table-shape.js';
import { Foresight } from './foresight.js';

const asked = (sql: string, ...params: Bound[]) => ({
  table: 'claims',
  query: { kind: 'query' as const, sql, params },
});

describe('what work of a kind is going to ask', () => {
  const foresight = new Foresight();
  const unit = (kind: string, ask: (stream: string) => ReturnType<typeof asked>[]) => {
    const stream = newId();
    foresight.learn(kind, stream, ask(stream));
  };
  const times = (count: number, work: () => void) => Array.from({ length: count }, work);

  it('foresees what is asked each time, about the stream at hand', () => {
    times(3, () => unit('a', (stream) => [asked('of', stream, 0)]));
    const stream = newId();
    expect(foresight.questions('a', stream)).toEqual([asked('of', stream, 0)]);
    expect(foresight.questions('b', stream)).toEqual([]);
  });

  it('foresees nothing about a row of its own, and nothing that was asked once', () => {
    times(9, () => unit('c', () => [asked('one', newId())]));
    unit('c', (stream) => [asked('rare', stream)]);
    expect(foresight.questions('c', newId())).toEqual([]);
  });

  it('forgets a habit that has ended', () => {
    times(20, () => unit('d', (stream) => [asked('of', stream)]));
    expect(foresight.questions('d', newId())).toHaveLength(1);
    times(9, () => unit('d', () => []));
    expect(foresight.questions('d', newId())).toEqual([]);
  });

  it('stays small whatever is asked', () => {
    times(3, () => unit('e', (stream) => Array.from({ length: 200 }, (_, at) => asked(`of ${at}`, stream))));
    expect(foresight.questions('e', newId())).toEqual([]);
  });
});
