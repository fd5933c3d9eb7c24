import { Nodes } from '#live';
import { joinedHints, RoomStirs, type RoomHint, type Spoken } from './room-stirs.js';

const spoken = (seq: number): Spoken => ({
  ...{ roomId: 'room', roomVersion: 7 },
  message: {
    ...{ placeId: 'joint', seq, kind: 'WORDS', personId: 'anna', clientId: `c${seq}` },
    ...{ words: '只在这里说', saidAt: new Date(0) },
  },
});

describe('what processes tell each other of rooms', () => {
  it('is ids and numbers, never words, and of several commits only what they say together', () => {
    const nodes = new Nodes();
    const sent: unknown[] = [];
    const make = nodes.topic.bind(nodes);
    nodes.topic = (name, options) => {
      const topic = make(name, options);
      topic.tell = (hints) => void sent.push(...hints);
      return topic;
    };
    const stirs = new RoomStirs(nodes);
    const here: (RoomHint | Spoken)[] = [];
    stirs.on({ hinted: (hints) => here.push(...hints), spoken: (words) => here.push(...words) });
    stirs.spoken([spoken(1), spoken(2)]);
    stirs.changed('room');
    expect(here).toEqual([spoken(1), spoken(2), { roomId: 'room' }]);
    expect(sent).toEqual([
      { roomId: 'room', upTo: { joint: 1 } },
      { roomId: 'room', upTo: { joint: 2 } },
      { roomId: 'room' },
    ]);
    expect(JSON.stringify(sent)).not.toContain('只在这里说');
  });
});

const hinted = (seq: number): RoomHint => ({ roomId: 'room', upTo: { joint: seq } });

describe('hints about one room', () => {
  it('say together that everything is to be looked at as soon as one of them does', () => {
    const second = { roomId: 'room', upTo: { joint: 2, lobby: 1 } };
    expect(joinedHints(undefined, hinted(3))).toEqual(hinted(3));
    expect(joinedHints(hinted(3), second)).toEqual({ roomId: 'room', upTo: { joint: 3, lobby: 1 } });
    expect(joinedHints({ roomId: 'room' }, second)).toEqual({ roomId: 'room' });
    expect(joinedHints(hinted(3), { roomId: 'room' })).toEqual({ roomId: 'room' });
  });
});
