import { UseFilters, type OnApplicationBootstrap } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { LiveDone } from '#contracts';
import { KnownEvents, LiveProblemFilter, type LiveServer, type LiveSocket } from '#live';
import { ReadMarks } from '../application/read-marks.js';
import { ReadTelling } from '../application/read-telling.js';
import { RoomLines } from '../application/room-lines.js';
import { Typing } from '../application/typing.js';
import { noSuchPlace } from '../domain/room.errors.js';
import { ReadDto, TypingDto } from './room.dto.js';
import { SocketTeller } from './socket-teller.js';

const DONE: LiveDone = { ok: true };

/** How far people have read, and that somebody is writing. */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class ReadGateway implements OnApplicationBootstrap {
  @WebSocketServer() private readonly server!: LiveServer;

  constructor(
    private readonly known: KnownEvents,
    private readonly lines: RoomLines,
    private readonly marks: ReadMarks,
    private readonly telling: ReadTelling,
    private readonly typing: Typing,
  ) {}

  onApplicationBootstrap(): void {
    this.known.add('room.read', 'room.typing');
    const teller = new SocketTeller(this.server);
    this.marks.start();
    this.telling.start(teller);
    this.typing.start(teller);
  }

  /** Only of a place this connection is told of; asked of no table. */
  @SubscribeMessage('room.read')
  async read(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: ReadDto): Promise<LiveDone> {
    const seat = this.lines.seatsIn(body.roomId).find(({ id }) => id === socket.id);
    if (!seat?.told.has(body.placeId)) throw noSuchPlace();
    const { disputeId, actor } = seat;
    await this.marks.note({ ...body, disputeId, personId: actor.personId });
    return DONE;
  }

  @SubscribeMessage('room.typing')
  type(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: TypingDto): LiveDone {
    this.typing.execute(socket.id, body);
    return DONE;
  }
}
