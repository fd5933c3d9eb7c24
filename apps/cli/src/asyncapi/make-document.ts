/** The AsyncAPI 3 document of the live line, from its typed event maps and from the classes that check what comes in. */
import { BOUNDS, UnwatchDto, WatchDto } from '#live';
import { EnterRoomDto, LeaveRoomDto, SayDto } from '#room';
import { rootDir } from '#platform/config';
import { API_PREFIX, SESSION_COOKIE } from '#platform/http';
import { boundsOf, narrowed, type Class } from '../openapi/bounds.js';
import { programOf } from '../openapi/collect-metadata.js';
import type { Schema } from '../openapi/type-schemas.js';
import { eventMapsOf, type LiveEvent } from './event-maps.js';

/** Which class checks which payload. */
const CHECKED: Readonly<Record<string, Class>> = {
  ...{ WatchDispute: WatchDto, UnwatchDispute: UnwatchDto },
  ...{ EnterRoomRequest: EnterRoomDto, LeaveRoomRequest: LeaveRoomDto, SayRequest: SayDto },
};

const CHANNEL = { $ref: '#/channels/live' };
const messageRef = (name: string) => ({ $ref: `#/channels/live/messages/${name}` });

export function makeLiveDocument(): string {
  const { fromClients, fromServer, schemas, description } = eventMapsOf(programOf(rootDir()), rootDir());
  const messages = Object.fromEntries(
    [...fromClients, ...fromServer]
      .flatMap((event) => messagesOf(event))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Concord (定分): live line', version: '1', description },
    defaultContentType: 'application/json',
    servers: { live: serverOf() },
    channels: { live: channelOf(Object.keys(messages)) },
    operations: Object.fromEntries([
      ...fromClients.map((event): [string, Schema] => [event.name, asked(event)]),
      ...fromServer.map((event): [string, Schema] => [event.name, told(event)]),
    ]),
    components: { messages, schemas: checked(schemas), securitySchemes: SECURITY },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

const SECURITY = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'Programs: the access token in the `auth` payload of the handshake, never in the address.',
  },
  cookie: {
    type: 'httpApiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'Browsers: the session cookie, from pages of this server only.',
  },
};

const serverOf = (): Schema => ({
  host: 'localhost:3000',
  pathname: `/${API_PREFIX}/live`,
  protocol: 'ws',
  protocolVersion: 'Socket.IO 4',
  description: 'Socket.IO, WebSocket first, long polling where that is impossible. Default namespace.',
  security: Object.keys(SECURITY).map((name) => ({ $ref: `#/components/securitySchemes/${name}` })),
});

const channelOf = (names: readonly string[]): Schema => ({
  address: '/',
  description:
    `Each event is a Socket.IO event of the same name. At most ${BOUNDS.messages} messages in ${BOUNDS.perSeconds} s, ` +
    `${BOUNDS.messageBytes} bytes each; ${BOUNDS.watchesPerConnection} disputes watched by one connection.`,
  messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
});

function messagesOf({ name, payload, description, answer }: LiveEvent): [string, Schema][] {
  const own: [string, Schema] = [name, { name, payload, ...(description === '' ? {} : { description }) }];
  if (!answer) return [own];
  return [own, [`${name}.answer`, { name, payload: answer, description: `Acknowledgement of ${name}.` }]];
}

/** Seen from the server: it receives what clients send, and answers each. */
const asked = ({ name, answer }: LiveEvent): Schema => ({
  action: 'receive',
  channel: CHANNEL,
  messages: [messageRef(name)],
  ...(answer ? { reply: { channel: CHANNEL, messages: [messageRef(`${name}.answer`)] } } : {}),
});

const told = ({ name }: LiveEvent): Schema => ({
  action: 'send',
  channel: CHANNEL,
  messages: [messageRef(name)],
});

function checked(schemas: ReadonlyMap<string, Schema>): Schema {
  const named = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    named.map(([name, schema]) => {
      const dto = CHECKED[name];
      if (!dto) return [name, schema];
      const properties = { ...(schema['properties'] as Record<string, Schema>) };
      for (const [property, bound] of boundsOf(dto))
        properties[property] = narrowed(properties[property] ?? {}, bound);
      // Unknown fields are refused.
      return [name, { ...schema, properties, additionalProperties: false }];
    }),
  );
}
