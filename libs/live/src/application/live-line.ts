import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';
import { Connections, type Connection } from './connections.js';
import { DeskLines } from './desk-lines.js';
import { DisputeLines } from './dispute-lines.js';
import { Nodes } from './nodes.js';
import { Sentinel } from './sentinel.js';

/** Over how long those who are sent away are spread, so that the process they go to is not run over. */
const SPREAD_MS = 800;

/** Opens the line when there is a server to connect to, and closes it when the process is to end. */
@Injectable()
export class LiveLine {
  constructor(
    private readonly nodes: Nodes,
    private readonly sentinel: Sentinel,
    private readonly connections: Connections,
    private readonly disputes: DisputeLines,
    private readonly desks: DeskLines,
  ) {}

  open(server: object): void {
    this.nodes.use(server as Server);
    this.sentinel.start();
  }

  leave(connection: Connection): void {
    this.disputes.leaveAll(connection);
    this.desks.leave(connection);
    this.connections.remove(connection);
  }

  sendEverybodyAway(): void {
    const all = this.connections.all;
    all.forEach((connection, place) => {
      setTimeout(() => connection.sendAway(), (SPREAD_MS * place) / all.length).unref();
    });
  }
}
