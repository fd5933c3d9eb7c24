import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { agendaRules, type PointState } from '../domain/agenda.rules.js';
import { noSuchPoint } from '../domain/room.errors.js';
import { AgendaPointEntity, titleAt } from '../persistence/agenda.entity.js';
import type { PlaceEntity } from '../persistence/room.entity.js';
import { jointLedIn } from './lead-room.js';
import { keyFor } from './place-keys.js';

interface OfPoint {
  readonly roomId: string;
  readonly pointId: string;
}

/** With the id of a point that is there already, that one; without, a new one. */
interface Laid {
  readonly pointId?: string;
  readonly title: string;
}

/** 议程: the mediator says what is to be talked about in the joint room, in which order, and what is talked about now. */
@Injectable()
export class LayAgenda {
  constructor(private readonly cipher: FieldCipher) {}

  /** The whole agenda as it is to be: what it leaves out is gone, unless it was begun. */
  async execute(
    work: DisputeWork,
    { roomId, points }: { readonly roomId: string; readonly points: readonly Laid[] },
  ): Promise<{ pointIds: string[] }> {
    const { floor, joint } = await jointLedIn(work, roomId);
    const known = await work.tx.find(AgendaPointEntity, { placeId: joint.id });
    const keptIds = points.flatMap(({ pointId }) => pointId ?? []);
    if (keptIds.some((kept) => known.every(({ id }) => id !== kept))) throw noSuchPoint();
    work.require(agendaRules.keepsWhatWasBegun, { points: known, keptIds });
    const gone = known.filter(({ id }) => !keptIds.includes(id)).map(({ id }) => id);
    if (gone.length > 0) work.tx.remove(AgendaPointEntity, { id: gone });
    const pointIds = points.map((point, at) => this.lay(work, joint, point, at + 1));
    floor.changeAgenda(joint);
    await floor.settle();
    return { pointIds };
  }

  /** It is talked about from now on; the one before is over, and so is the turn within it. */
  async begin(work: DisputeWork, { roomId, pointId }: OfPoint): Promise<object> {
    const { floor, joint } = await jointLedIn(work, roomId);
    const points = await work.tx.find(AgendaPointEntity, { placeId: joint.id });
    const point = pointIn(points, pointId);
    work.require(agendaRules.isNotUnderWay, point);
    for (const current of points.filter(({ state }) => state === 'current')) close(work, current);
    const { now: begunAt } = work.tx;
    reach(work, point, 'current', { begunAt });
    floor.changeAgenda(joint);
    floor.giveTurn(joint, null);
    await floor.settle();
    return {};
  }

  async close(work: DisputeWork, { roomId, pointId }: OfPoint): Promise<object> {
    const { floor, joint } = await jointLedIn(work, roomId);
    const point = pointIn(await work.tx.find(AgendaPointEntity, { placeId: joint.id }), pointId);
    work.require(agendaRules.isUnderWay, point);
    close(work, point);
    floor.changeAgenda(joint);
    floor.giveTurn(joint, null);
    await floor.settle();
    return {};
  }

  private lay(
    { tx }: DisputeWork,
    joint: PlaceEntity,
    { pointId: known, title: words }: Laid,
    ordinal: number,
  ): string {
    const id = known ?? newId();
    const title = this.cipher.encrypt(words, titleAt(id), keyFor(joint));
    const { roomId, disputeId, id: placeId } = joint;
    if (known !== undefined) tx.update(AgendaPointEntity, { id }, { ordinal, title });
    else
      tx.insert(AgendaPointEntity, {
        ...{ id, roomId, disputeId, placeId, ordinal, title },
        ...{ state: 'planned', begunAt: null, closedAt: null },
      });
    return id;
  }
}

/** @throws `room.point-not-found` */
function pointIn(points: readonly AgendaPointEntity[], pointId: string): AgendaPointEntity {
  const point = points.find(({ id }) => id === pointId);
  if (!point) throw noSuchPoint();
  return point;
}

const close = (work: DisputeWork, point: AgendaPointEntity): void =>
  reach(work, point, 'closed', { closedAt: work.tx.now });

const reach = (
  { tx }: DisputeWork,
  { id, state: before }: AgendaPointEntity,
  state: PointState,
  at: Partial<AgendaPointEntity>,
): void => tx.update(AgendaPointEntity, { id, state: before }, { state, ...at });
