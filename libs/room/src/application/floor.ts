/** A room as one unit of work finds and changes it: who is where, and what everybody there is told of it. */
import { advance, newId } from '#kernel';
import type { Tx } from '#platform/database';
import { mayRead } from '../domain/place.js';
import { noSuchPerson, noSuchPlace, noSuchRoom } from '../domain/room.errors.js';
import { roomMachine, type RoomEvent } from '../domain/room.machine.js';
import { isOf, lastTurn, withTurn, type Turn } from '../domain/turn.js';
import {
  MessageEntity,
  PlaceEntity,
  PresenceEntity,
  RoomEntity,
  type MessageKind,
} from '../persistence/room.entity.js';
import { takeNumbers } from './place-numbers.js';

/** What a place is told to have happened; the person is whom it is about. */
export type FactCode =
  | ('came' | 'went' | 'opened' | 'frozen' | 'resumed' | 'closed' | 'called')
  | ('turn' | 'turn-applicants' | 'turn-respondents' | 'turn-side')
  | ('written-asked' | 'written-lapsed' | 'written-recalled');

interface Post {
  readonly placeId: string;
  readonly personId: string;
  readonly kind: MessageKind;
  readonly fact?: FactCode;
  /** For which party it is written, or whom the fact is about. */
  readonly partyId?: string;
  /** As they are stored, for the message's id. */
  readonly words?: (messageId: string) => string;
}

export class Floor {
  private readonly posts: (Post & { readonly id: string })[] = [];
  private readonly changed = new Map<string, Partial<PlaceEntity>>();

  private constructor(
    private readonly tx: Tx,
    readonly room: RoomEntity,
    readonly places: PlaceEntity[],
    readonly people: PresenceEntity[],
  ) {}

  /** The dispute's lock is held by now: nobody else moves anybody meanwhile. */
  static async of(tx: Tx, disputeId: string, roomId: string): Promise<Floor> {
    const [[room], places, people] = await tx.together([
      { entity: RoomEntity, where: { id: roomId, disputeId } },
      { entity: PlaceEntity, where: { roomId } },
      { entity: PresenceEntity, where: { roomId } },
    ] as const);
    if (!room) throw noSuchRoom();
    return new Floor(tx, room, places, people);
  }

  /** @throws `room.place-not-found` */
  place(placeId: string): PlaceEntity {
    const place = this.places.find(({ id }) => id === placeId);
    if (!place) throw noSuchPlace();
    return place;
  }

  /** @throws `room.place-not-found`, also where the place is there and not this person's to read */
  readable(placeId: string, person: PresenceEntity): PlaceEntity {
    const place = this.place(placeId);
    if (!mayRead(place, person)) throw noSuchPlace();
    return place;
  }

  /** @throws `room.person-not-found` */
  person(personId: string): PresenceEntity {
    const person = this.people.find((one) => one.personId === personId);
    if (!person) throw noSuchPerson();
    return person;
  }

  get joint(): PlaceEntity | undefined {
    return this.places.find(({ kind }) => kind === 'JOINT');
  }

  /** @throws `room.place-not-found` for a session that has no joint room */
  theJoint(): PlaceEntity {
    if (!this.joint) throw noSuchPlace();
    return this.joint;
  }

  add(place: PlaceEntity): void {
    this.places.push(place);
    this.tx.insert(PlaceEntity, { ...place });
  }

  welcome(person: PresenceEntity): void {
    this.people.push(person);
    this.tx.insert(PresenceEntity, { ...person });
  }

  /** To another place, or out of the room; both places are told, neither of them of the other one. */
  move(person: PresenceEntity, placeId: string | null, returnPlaceId: string | null = null): void {
    const { personId, placeId: from } = person;
    if (from === placeId && person.returnPlaceId === returnPlaceId) return;
    const isMissed = from !== null && from !== placeId && this.isNoticed(from, personId);
    if (isMissed) this.tell(from, 'went', personId);
    if (placeId !== null && from !== placeId && this.isNoticed(placeId, personId))
      this.tell(placeId, 'came', personId);
    // Whoever goes has put the hand down.
    const hand = from === placeId ? person.hand : null;
    this.changePerson(person, { placeId, returnPlaceId, hand });
    if (isMissed) this.endTurnOfNobody(this.place(from));
  }

  /** Whoever had the floor has gone. Where nobody notices that, it runs out by itself. */
  private endTurnOfNobody(place: PlaceEntity): void {
    const turn = lastTurn(place);
    if (turn && !this.people.some((one) => one.placeId === place.id && isOf(one, turn)))
      this.giveTurn(place, null);
  }

  /** All sides read along in the joint room: where it is empty, who comes and goes would tell them of a caucus. */
  private isNoticed(placeId: string, personId: string): boolean {
    const others = this.people.some((one) => one.placeId === placeId && one.personId !== personId);
    return others || this.joint?.id !== placeId;
  }

  closePlace(place: PlaceEntity, shredAt: Date): void {
    this.changePlace(place, { open: false, shredAt });
  }

  /** Who speaks before this is committed has spoken before it; who comes after finds it. */
  giveTurn(place: PlaceEntity, turn: Turn | null): void {
    if (turn === null && place.turnUntil === null) return;
    this.changePlace(place, withTurn(turn));
  }

  changeAgenda(place: PlaceEntity): void {
    this.changePlace(place, { agendaNo: place.agendaNo + 1 });
  }

  private changePlace(place: PlaceEntity, changes: Partial<PlaceEntity>): void {
    Object.assign(place, changes);
    this.changed.set(place.id, { ...this.changed.get(place.id), ...changes });
  }

  hold(person: PresenceEntity, heldUntil: Date): void {
    this.changePerson(person, { heldUntil });
  }

  /** After those that are up already; one that is keeps its place. */
  raiseHand(person: PresenceEntity): void {
    const last = Math.max(0, ...this.people.map(({ hand }) => hand ?? 0));
    if (person.hand === null) this.changePerson(person, { hand: last + 1 });
  }

  lowerHand(person: PresenceEntity): void {
    if (person.hand !== null) this.changePerson(person, { hand: null });
  }

  private changePerson(person: PresenceEntity, changes: Partial<PresenceEntity>): void {
    Object.assign(person, changes);
    this.tx.update(PresenceEntity, { id: person.id }, changes);
  }

  tell(placeId: string, code: FactCode, personId: string, about: Pick<Post, 'partyId'> = {}): void {
    this.post({ placeId, personId, kind: 'FACT', fact: code, ...about });
  }

  /** Answers the id of the message. */
  post(post: Post): string {
    const id = newId();
    this.posts.push({ ...post, id });
    return id;
  }

  /** @throws `workflow.refused` with the rule that says no. */
  advance(event: RoomEvent, changes: Partial<RoomEntity> = {}): void {
    Object.assign(this.room, advance(roomMachine, this.room, event).next, changes);
    // Where nothing is said together, it is nobody's turn.
    if (this.room.state !== 'open') for (const place of this.places) this.giveTurn(place, null);
  }

  /** Writes what is told, and the room's new version: last of all, after everything was decided. */
  async settle(): Promise<void> {
    const wanted = new Map<string, number>();
    for (const { placeId } of this.posts) wanted.set(placeId, (wanted.get(placeId) ?? 0) + 1);
    const numbers = new Map(await takeNumbers(this.tx, wanted));
    for (const post of this.posts) {
      const seq = numbers.get(post.placeId) ?? 0;
      numbers.set(post.placeId, seq + 1);
      this.tx.insert(MessageEntity, this.messageOf(post, seq));
    }
    // Only now: what is locked is locked in the order of the ids.
    for (const [id, changes] of [...this.changed].sort(([one], [other]) => (one < other ? -1 : 1)))
      this.tx.update(PlaceEntity, { id }, changes);
    const { id, version, ...rest } = this.room;
    this.tx.update(RoomEntity, { id, version }, { ...rest, version: version + 1 });
    this.room.version = version + 1;
  }

  private messageOf(
    { id, placeId, words, ...post }: (typeof this.posts)[number],
    seq: number,
  ): MessageEntity {
    const { id: roomId, disputeId } = this.room;
    const { personId, kind, fact = null, partyId = null } = post;
    const about = { id, roomId, disputeId, placeId, seq, personId, partyId, clientId: id };
    return { ...about, kind, fact, words: words?.(id) ?? null, saidAt: this.tx.now };
  }
}
