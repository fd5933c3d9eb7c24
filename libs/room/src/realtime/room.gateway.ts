import { randomUUID } from 'node:crypto';
import { UseFilters, type OnApplicationBootstrap } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayDisconnect,
} from '@nestjs/websockets';
import type { LiveDone, RoomEntered, RoomSaid } from '#contracts';
import { unprocessable } from '#kernel';
import { KnownEvents, LiveProblemFilter, type LiveServer, type LiveSocket } from '#live';
import { type Caller } from '#platform/http';
import { RoomWatch } from '../application/keep-apart.js';
import { RoomDoor } from '../application/room-door.js';
import { RoomLines } from '../application/room-lines.js';
import { placesEntered } from '../application/room-seats.js';
import { BOUNDS } from '../application/room-settings.js';
import { RoomStirs } from '../application/room-stirs.js';
import { Say } from '../application/say.js';
import { SocketTeller } from './socket-teller.js';
import { EnterRoomDto, HandDto, LeaveRoomDto, SayDto } from './room.dto.js';

const DONE: LiveDone = { ok: true };

/** Rooms on the live line: who is let in is told what is said where they are, and speaks there. */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class RoomGateway implements OnApplicationBootstrap, OnGatewayDisconnect {
  @WebSocketServer() private readonly server!: LiveServer;

  constructor(
    private readonly known: KnownEvents,
    private readonly door: RoomDoor,
    private readonly saying: Say,
    private readonly lines: RoomLines,
    private readonly stirs: RoomStirs,
    private readonly watch: RoomWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.known.add('room.enter', 'room.leave', 'room.call', 'room.hand', 'room.say');
    this.lines.start(new SocketTeller(this.server));
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
    const { presenceId, seen } = await this.door.enter(callerOf(socket), body);
    const member = {
      ...{ id: socket.id, roomId, disputeId, presenceId },
      get actor() {
        // Roles may change while somebody is here.
        return socket.data.connection.actor;
      },
    };
    // Whose line was lost meanwhile is not vouched for: nobody would ever take them out again.
    const places = placesEntered(seen, body.after);
    if (socket.connected) this.lines.seat(member, seen, places);
    this.stirs.changed(roomId);
    return { ok: true, placeId: seen.placeId, places };
  }

  @SubscribeMessage('room.leave')
  async leave(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: LeaveRoomDto): Promise<LiveDone> {
    await this.door.leave(callerOf(socket), body);
    this.lines.unseat(body.roomId, socket.id);
    this.stirs.changed(body.roomId);
    return DONE;
  }

  @SubscribeMessage('room.call')
  async call(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: LeaveRoomDto): Promise<LiveDone> {
    await this.door.call(callerOf(socket), body);
    this.stirs.changed(body.roomId);
    return DONE;
  }

  @SubscribeMessage('room.hand')
  async hand(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: HandDto): Promise<LiveDone> {
    await this.door.hand(callerOf(socket), body);
    this.stirs.changed(body.roomId);
    return DONE;
  }

  @SubscribeMessage('room.say')
  async say(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: SayDto): Promise<RoomSaid> {
    const said = await this.saying.execute(socket.data.connection.actor, body);
    return { ok: true, ...said };
  }
}

/** As an HTTP request would be signed; a socket names no address, key or version. */
const callerOf = ({ data: { connection } }: LiveSocket): Caller => ({
  ...{ actor: connection.actor, locale: connection.locale, traceId: randomUUID() },
  ...{ method: 'SOCKET', path: '/live', address: '' },
});
