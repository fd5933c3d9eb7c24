import { randomUUID } from 'node:crypto';
import { UseFilters, UsePipes, type OnApplicationBootstrap } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayDisconnect,
} from '@nestjs/websockets';
import type { LiveDone, RoomEntered, RoomSaid } from '#contracts';
import { unprocessable } from '#kernel';
import { KnownEvents, LiveProblemFilter, type LiveSocket } from '#live';
import { inputPipe, type Caller } from '#platform/http';
import { RoomWatch } from '../application/keep-apart.js';
import { RoomDoor } from '../application/room-door.js';
import { RoomLines } from '../application/room-lines.js';
import { BOUNDS } from '../application/room-settings.js';
import { Say } from '../application/say.js';
import { EnterRoomDto, LeaveRoomDto, SayDto } from './room.dto.js';

const DONE: LiveDone = { ok: true };

/** Rooms on the live line: who is let in is told what is said where they are, and speaks there. */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
@UsePipes(inputPipe())
export class RoomGateway implements OnApplicationBootstrap, OnGatewayDisconnect {
  constructor(
    private readonly known: KnownEvents,
    private readonly door: RoomDoor,
    private readonly saying: Say,
    private readonly lines: RoomLines,
    private readonly watch: RoomWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.known.add('room.enter', 'room.leave', 'room.call', 'room.say');
    this.lines.start();
    this.watch.start();
  }

  handleDisconnect({ id }: LiveSocket): void {
    for (const roomId of this.lines.roomsOf(id)) this.lines.unseat(roomId, id);
  }

  @SubscribeMessage('room.enter')
  async enter(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() body: EnterRoomDto,
  ): Promise<RoomEntered> {
    const { disputeId, roomId } = body;
    if (this.lines.roomsOf(socket.id).length >= BOUNDS.roomsPerConnection)
      throw unprocessable('room.too-many-rooms', { most: BOUNDS.roomsPerConnection });
    const { presenceId, room } = await this.door.enter(callerOf(socket), body);
    // The line broke meanwhile: nobody is vouched for who is not there any more.
    if (!socket.connected) return { ok: true, placeId: room.placeId };
    this.lines.seat(
      {
        ...{ id: socket.id, roomId, disputeId, presenceId },
        get actor() {
          // Roles may change while somebody is here.
          return socket.data.connection.actor;
        },
        tellChanged: () => socket.emit('room.changed', { roomId }),
        tellMessage: ({ saidAt, ...message }) =>
          socket.emit('room.message', { roomId, ...message, saidAt: saidAt.toISOString() }),
      },
      room,
    );
    this.lines.stir(roomId);
    return { ok: true, placeId: room.placeId };
  }

  @SubscribeMessage('room.leave')
  async leave(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: LeaveRoomDto): Promise<LiveDone> {
    await this.door.leave(callerOf(socket), body);
    this.lines.unseat(body.roomId, socket.id);
    this.lines.stir(body.roomId);
    return DONE;
  }

  @SubscribeMessage('room.call')
  async call(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: LeaveRoomDto): Promise<LiveDone> {
    await this.door.call(callerOf(socket), body);
    this.lines.stir(body.roomId);
    return DONE;
  }

  @SubscribeMessage('room.say')
  async say(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: SayDto): Promise<RoomSaid> {
    const said = await this.saying.execute(socket.data.connection.actor, body);
    this.lines.stir(body.roomId);
    return { ok: true, ...said };
  }
}

/** As an HTTP request would be signed; a socket names no address, key or version. */
const callerOf = ({ data: { connection } }: LiveSocket): Caller => ({
  ...{ actor: connection.actor, locale: connection.locale, traceId: randomUUID() },
  ...{ method: 'SOCKET', path: '/live', address: '' },
});
