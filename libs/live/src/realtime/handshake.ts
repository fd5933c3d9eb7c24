import { Injectable } from '@nestjs/common';
import { DomainError, forbidden, type Actor } from '#kernel';
import { ActorResolver, comesFromOwnPages, localeOf, SESSION_COOKIE, type Locale } from '#platform/http';
import { Connections } from '../application/connections.js';
import { LiveProblems } from './live-problems.js';
import { SocketConnection, type LiveSocket } from './live-socket.js';

const TOKEN = /^[\w-]{20,200}$/;
type Next = (error?: Error) => void;

/** Who connects: a browser by its session cookie, and then only from our own pages; a program by a token in `auth`. */
@Injectable()
export class Handshake {
  constructor(
    private readonly resolver: ActorResolver,
    private readonly connections: Connections,
    private readonly problems: LiveProblems,
  ) {}

  admit(socket: LiveSocket, next: Next): void {
    const locale = localeOf(socket.handshake.headers['accept-language']);
    this.enter(socket, locale).then(
      () => next(),
      (error: unknown) => next(this.refused(error, locale)),
    );
  }

  private async enter(socket: LiveSocket, locale: Locale): Promise<void> {
    const actor = await this.actorOf(socket);
    if (!actor) throw new DomainError('access.not-signed-in', 'unauthenticated');
    const connection = new SocketConnection(socket, actor, locale);
    this.connections.add(connection);
    // Until the connection stands nobody says that it has ended.
    socket.conn.once('close', () => this.connections.remove(connection));
    socket.data.connection = connection;
  }

  private actorOf({ handshake: { auth, headers } }: LiveSocket): Promise<Actor | undefined> {
    const { token } = auth as { token?: unknown };
    if (typeof token === 'string') return TOKEN.test(token) ? this.resolver.resolve(token) : nobody();
    const cookie = cookieOf(headers.cookie);
    if (cookie === undefined) return nobody();
    // A cookie travels by itself, from whatever page.
    if (!comesFromOwnPages(headers)) throw forbidden('access.foreign-origin');
    return this.resolver.resolve(cookie);
  }

  /** The client finds the problem in `error.data`. */
  private refused(error: unknown, locale: Locale): Error {
    const problem = this.problems.of(error, locale);
    return Object.assign(new Error(problem.code), { data: problem });
  }
}

const nobody = (): Promise<undefined> => Promise.resolve(undefined);

function cookieOf(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === SESSION_COOKIE)?.[1];
  return value !== undefined && TOKEN.test(value) ? value : undefined;
}
