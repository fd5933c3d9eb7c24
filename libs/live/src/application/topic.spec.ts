import { Topic } from './topic.js';

describe('hints of one kind', () => {
  const gathering = (): { topic: Topic<{ id: string; n: number }>; sent: unknown[] } => {
    const sent: unknown[] = [];
    const joined = (earlier: { n: number } | undefined, later: { id: string; n: number }) => ({
      ...later,
      n: later.n + (earlier?.n ?? 0),
    });
    const topic = new Topic<{ id: string; n: number }>({ about: ({ id }) => id, joined }, (hints) =>
      sent.push(hints),
    );
    return { topic, sent };
  };

  it('travel together, one about each thing', () => {
    const { topic, sent } = gathering();
    topic.tell([{ id: 'a', n: 1 }]);
    topic.tell([
      { id: 'b', n: 1 },
      { id: 'a', n: 2 },
    ]);
    expect(sent).toEqual([]);
    topic.flush();
    topic.flush();
    expect(sent).toEqual([
      [
        { id: 'a', n: 3 },
        { id: 'b', n: 1 },
      ],
    ]);
  });

  it('reach everybody here who listens', () => {
    const { topic } = gathering();
    const heard: unknown[] = [];
    topic.onTold((hints) => heard.push(...hints));
    topic.heard([{ id: 'a', n: 1 }]);
    expect(heard).toEqual([{ id: 'a', n: 1 }]);
  });
});
