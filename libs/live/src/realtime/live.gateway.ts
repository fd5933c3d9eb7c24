import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { LiveDone, Watching } from '#contracts';
import { NothingDto, Readiness } from '#platform/http';
import { DeskLines } from '../application/desk-lines.js';
import { DisputeLines } from '../application/dispute-lines.js';
import { LiveLine } from '../application/live-line.js';
import { Gatekeeper } from './gatekeeper.js';
import { Handshake } from './handshake.js';
import { LiveProblemFilter } from './live-problems.js';
import type { LiveServer, LiveSocket } from './live-socket.js';
import { UnwatchDto, WatchDto } from './live.dto.js';

const DONE: LiveDone = { ok: true };

/** The live line: who is connected may ask to be told that disputes and desks change. It decides and stores nothing. */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class LiveGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly handshake: Handshake,
    private readonly gatekeeper: Gatekeeper,
    private readonly line: LiveLine,
    private readonly disputes: DisputeLines,
    private readonly desks: DeskLines,
    private readonly readiness: Readiness,
  ) {}

  afterInit(server: LiveServer): void {
    server.use((socket, next) => this.handshake.admit(socket, next));
    this.line.open(server);
    this.readiness.onDrain(() => this.line.sendEverybodyAway());
  }

  handleConnection(socket: LiveSocket): void {
    this.gatekeeper.watchOver(socket);
  }

  handleDisconnect({ data: { connection } }: LiveSocket): void {
    this.line.leave(connection);
  }

  @SubscribeMessage('watch')
  watch(@ConnectedSocket() { data }: LiveSocket, @MessageBody() body: WatchDto): Promise<Watching> {
    return this.disputes.watch(data.connection, body.disputeId, body);
  }

  @SubscribeMessage('unwatch')
  unwatch(@ConnectedSocket() { data }: LiveSocket, @MessageBody() body: UnwatchDto): LiveDone {
    this.disputes.unwatch(data.connection, body.disputeId);
    return DONE;
  }

  @SubscribeMessage('watchDesk')
  watchDesk(@ConnectedSocket() { data }: LiveSocket, @MessageBody() body: NothingDto): LiveDone {
    this.desks.watch(data.connection);
    // Nothing is in it; the pipe has seen to that.
    return { ...body, ...DONE };
  }
}
