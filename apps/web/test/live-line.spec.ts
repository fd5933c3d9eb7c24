import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io-client';
import { LiveLine, type LineAnswer } from '../src/shared/live/live-line.js';

/** A line whose other end lets as many requests go unanswered as it is told. */
class DeafLine extends EventEmitter {
  connected = true;
  readonly heard: string[] = [];
  constructor(
    private unanswered: number,
    private refused = 0,
  ) {
    super();
  }
  timeout(): this {
    return this;
  }
  emitWithAck(event: string): Promise<LineAnswer> {
    this.heard.push(event);
    if (this.unanswered-- > 0) return Promise.reject(new Error('no answer in time'));
    if (this.refused-- > 0) return Promise.resolve(REFUSED);
    return Promise.resolve({ ok: true });
  }
}

const REFUSED: LineAnswer = { ok: false, problem: { code: 'workflow.refused', detail: '还不能进来' } };
const on = (socket: DeafLine): LiveLine =>
  new LiveLine(() => Promise.resolve(socket as unknown as Socket), 0);

beforeAll(() => {
  Object.assign(globalThis, { addEventListener: () => undefined });
});

describe('what is kept on the live line', () => {
  it('is said until it is answered, though the line was never lost', async () => {
    const socket = new DeafLine(2);
    const answer = await new Promise<LineAnswer>((resolve) =>
      on(socket).keep('room.enter', () => ({}), resolve),
    );
    expect(answer).toEqual({ ok: true });
    expect(socket.heard).toEqual(['room.enter', 'room.enter', 'room.enter']);
  });

  it('is said again when it was refused, until the reason has gone', async () => {
    const socket = new DeafLine(0, 2);
    const answers: boolean[] = [];
    await new Promise<void>((resolve) =>
      on(socket).keep(
        'room.enter',
        () => ({}),
        ({ ok }) => {
          answers.push(ok);
          if (ok) resolve();
        },
      ),
    );
    expect(answers).toEqual([false, false, true]);
  });

  it('is said anew when the line is back, and no more once it was ended', async () => {
    const socket = new DeafLine(0);
    const answers: LineAnswer[] = [];
    let answered = (): void => undefined;
    const next = (): Promise<void> => new Promise((resolve) => (answered = resolve));
    const first = next();
    const end = on(socket).keep(
      'room.enter',
      () => ({}),
      (answer) => {
        answers.push(answer);
        answered();
      },
    );
    await first;
    const second = next();
    socket.emit('connect');
    await second;
    end();
    socket.emit('connect');
    expect(socket.heard).toHaveLength(2);
    expect(answers).toHaveLength(2);
  });
});
