import type { Persona } from '#journey';
import type { StepAnswer } from '#testing/mediation-desk';
import { SessionRoom } from '#testing/session-room';
import { openWorld, type World } from '#testing/world';

interface Session {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly partyIds: readonly string[];
  readonly startsAt: string;
}

const A_DAY_MS = 86_400_000;

describe('a meeting that is adjourned', () => {
  let world: World;
  let room: SessionRoom;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    room = await SessionRoom.begun(world);
  });
  afterEach(() => room.giveUp());
  afterAll(() => world.close());

  const sessionsFor = async (who: Persona): Promise<readonly Session[]> => {
    const mediation = (await who.dispute(room.matter.id))['mediation'] as { sessions: Session[] };
    return mediation.sessions;
  };
  const inDays = (days: number): string =>
    new Date(world.clock.now().getTime() + days * A_DAY_MS).toISOString();
  const adjourn = (sessionId: string, startsAt: string) =>
    room.mediator.ask('POST', `/disputes/${room.matter.id}/sessions/${sessionId}/adjournment`, {
      body: { startsAt },
    });

  it('is over, and the next one is arranged of the same kind with the same people, who are told', async () => {
    const { matter, mediator, roomId } = room;
    const startsAt = inDays(2);
    const { body } = await adjourn(roomId, startsAt);
    const { sessionId = '' } = (body as StepAnswer).result;
    for (const who of [matter.applicant, matter.respondent, mediator])
      expect(await sessionsFor(who)).toMatchObject([
        { id: roomId, state: 'closed' },
        { id: sessionId, state: 'scheduled', kind: 'JOINT', startsAt, partyIds: [matter.a, matter.r] },
      ]);
    expect((await room.seenBy(mediator)).state).toBe('closed');
    const next = await mediator.must<{ state: string }>('GET', `/disputes/${matter.id}/rooms/${sessionId}`);
    expect(next.state).toBe('waiting');
    // Rights are told at each sitting.
    expect(
      (
        await mediator.ask('POST', `/disputes/${matter.id}/sessions/${sessionId}/opening`, {
          body: { presentPartyIds: [matter.a] },
        })
      ).body,
    ).toMatchObject({ rule: 'mediation.rights-were-told' });
  });

  it('is one that is on, and goes on later than now; otherwise nothing of it happens', async () => {
    const { mediator, roomId } = room;
    const refused = async (sessionId: string, startsAt: string): Promise<string> =>
      ((await adjourn(sessionId, startsAt)).body as { rule: string }).rule;
    expect(await refused(roomId, inDays(-1))).toBe('mediation.session-lies-ahead');
    expect((await sessionsFor(mediator)).map(({ state }) => state)).toEqual(['opened']);
    await adjourn(roomId, inDays(1));
    const [, next] = await sessionsFor(mediator);
    expect(await refused(roomId, inDays(1))).toBe('session.not-in-this-state');
    expect(await refused(next?.id ?? '', inDays(1))).toBe('session.not-in-this-state');
  });
});
