/**
 * The baseline of the room benches: Socket.IO as its manual shows it. Who enters joins, what is said is stored by one
 * insert (or not at all), told to the room and acknowledged; no permission, validation, order, key or check of where anybody is.
 */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { createPool } from 'mysql2/promise';
import { Server } from 'socket.io';

interface Saying {
  readonly roomId: string;
  readonly placeId: string;
  readonly clientId: string;
  readonly words: string;
}

type Store = (saying: Saying, seq: number) => Promise<unknown>;
type Answer = (told: object) => void;

export async function bareRooms(database: string | undefined, connections: number): Promise<string> {
  const store = database === undefined ? () => Promise.resolve() : await inTable(database, connections);
  const http = createServer();
  serve(http, store);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

function serve(http: HttpServer, store: Store): void {
  const io = new Server(http, { path: '/api/v1/live', transports: ['websocket'], serveClient: false });
  let seq = 0;
  io.on('connection', (socket) => {
    socket.on('room.enter', async ({ roomId }: { roomId: string }, answer: Answer) => {
      await socket.join(roomId);
      answer({ ok: true, placeId: roomId });
    });
    socket.on('room.say', async (saying: Saying, answer: Answer) => {
      seq += 1;
      const told = { ...saying, seq, kind: 'WORDS', personId: socket.id, saidAt: new Date().toISOString() };
      await store(saying, seq);
      io.to(saying.roomId).emit('room.message', told);
      answer({ ok: true, placeId: saying.placeId, seq: told.seq });
    });
  });
}

async function inTable(database: string, connections: number): Promise<Store> {
  const pool = createPool({ uri: database, connectionLimit: connections });
  await pool.query(
    'CREATE TABLE bare_messages (id CHAR(36) PRIMARY KEY, room_id CHAR(36) NOT NULL, seq INTEGER NOT NULL, client_id VARCHAR(64) NOT NULL, words LONGTEXT NOT NULL)',
  );
  return ({ roomId, clientId, words }, seq) =>
    pool.execute('INSERT INTO bare_messages VALUES (?, ?, ?, ?, ?)', [
      randomUUID(),
      roomId,
      seq,
      clientId,
      words,
    ]);
}
