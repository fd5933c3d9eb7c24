/** Turns in writing in the room of a session at separate times: given, and used by whoever stands for a party. */
import type { HttpAnswer, Persona } from '#journey';
import type { ToldMessage, ToldRoom } from '#room';
import type { SessionRoom } from './session-room.js';

type Turn = NonNullable<ToldRoom['writing']>['turns'][number];

export class InWriting {
  constructor(readonly room: SessionRoom) {}

  /** Answers the id of each party's turn, in their order. */
  async give(partyIds: readonly string[], more: object = {}): Promise<string[]> {
    const body = { partyIds, ...more };
    const path = this.room.path('/written-turns');
    const { result } = await this.room.mediator.must<{ result: { turnIds: string[] } }>('POST', path, {
      body,
    });
    return result.turnIds;
  }

  lead(turnId: string, step: 'prolonging' | 'recalling', body: object = {}): Promise<HttpAnswer> {
    return this.room.mediator.ask('POST', this.room.path(`/written-turns/${turnId}/${step}`), { body });
  }

  state(who: Persona, turnId: string, words: string): Promise<HttpAnswer> {
    return who.ask('POST', this.room.path(`/written-turns/${turnId}/statement`), { body: { words } });
  }

  /** What is told of turns; null to who may not read along. */
  async seenBy(who: Persona): Promise<ToldRoom['writing']> {
    return (await this.room.seenBy(who)).writing;
  }

  async turn(who: Persona, turnId: string): Promise<Turn | undefined> {
    return (await this.seenBy(who))?.turns.find(({ id }) => id === turnId);
  }

  async stateOf(turnId: string): Promise<string> {
    return (await this.turn(this.room.mediator, turnId))?.state ?? '';
  }

  /** What stands in the joint room, as this person reads it. */
  async thread(who: Persona): Promise<readonly ToldMessage[]> {
    const { places } = await this.room.seenBy(who);
    const joint = places.find(({ kind }) => kind === 'JOINT')?.id ?? '';
    const path = this.room.path(`/places/${joint}/messages`);
    return (await who.must<{ items: ToldMessage[] }>('GET', path)).items;
  }
}

/** The rule, or the code, of a refusal. */
export const refusalOf = ({ body }: HttpAnswer): string => {
  const { rule, code } = body as { rule?: string; code?: string };
  return rule ?? code ?? '';
};
