import { Inject, Injectable, Logger, Optional, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Server } from 'socket.io';
import type { LiveChoices } from './live-settings.js';
import { Topic, type TopicOptions } from './topic.js';

const STREAM = 'concord.live';
const MOST_KEPT = 1_000;
/** The process cannot end while it reads. */
const LONGEST_READ_MS = 500;

interface NodeEvents {
  hinted: (topic: string, hints: readonly unknown[]) => void;
}

/** Loaded only where processes talk to each other. */
export interface Link {
  readonly redis: Redis;
  /** Opens connections of its own. */
  readonly adapter: () => ReturnType<typeof import('@socket.io/redis-streams-adapter').createAdapter>;
}

export const LIVE_LINK = Symbol('live-link');

export async function linkOf({ redisUrl }: LiveChoices): Promise<Link | undefined> {
  if (redisUrl === undefined) return undefined;
  const [{ Redis: Client }, { createAdapter }] = await Promise.all([
    import('ioredis'),
    import('@socket.io/redis-streams-adapter'),
  ]);
  const redis = new Client(redisUrl, {
    maxRetriesPerRequest: null,
    // Questions asked after the adapter has subscribed would end its connection (ioredis 5.11).
    enableReadyCheck: false,
    disableClientInfo: true,
  });
  const log = new Logger('live');
  redis.on('error', (error: Error) => log.warn({ what: 'the link between processes', error: error.message }));
  const options = {
    streamName: STREAM,
    channelPrefix: STREAM,
    maxLen: MOST_KEPT,
    blockTimeInMs: LONGEST_READ_MS,
  };
  return { redis: forgiving(redis), adapter: () => createAdapter(redis, options) };
}

/**
 * The adapter waits for none of what it publishes and subscribes (0.3): a connection closed meanwhile would end the whole
 * process with a rejection nobody handles. Whoever does wait is still told.
 */
function forgiving(redis: Redis): Redis {
  const [send, duplicate] = [redis.sendCommand.bind(redis), redis.duplicate.bind(redis)];
  redis.sendCommand = (command, stream) => {
    const answer = send(command, stream);
    Promise.resolve(answer).catch(() => undefined);
    return answer;
  };
  redis.duplicate = (more) => forgiving(duplicate(more));
  return redis;
}

/**
 * The other processes of the installation, reached through the Redis Streams adapter of Socket.IO. A process without
 * connections (the worker) speaks through a server of its own that listens nowhere. A hint that gets lost while Redis is
 * away costs half a second: the sentinel of each process compares numbers with the tables.
 */
@Injectable()
export class Nodes implements OnApplicationShutdown {
  private server: Server<object, object, NodeEvents> | undefined;
  private readonly topics = new Map<string, Topic<unknown>>();

  constructor(@Optional() @Inject(LIVE_LINK) private readonly link?: Link) {}

  /** The server that clients connect to; without one (`worker`) the first hint makes one. */
  use(server: Server): void {
    if (this.link) server.adapter(this.link.adapter());
    const between = server as unknown as Server<object, object, NodeEvents>;
    this.server = between;
    between.on('hinted', (topic, hints) => this.topics.get(topic)?.heard(hints));
  }

  /** What processes tell each other under one name. */
  topic<Hint>(name: string, options: TopicOptions<Hint>): Topic<Hint> {
    const topic = new Topic<Hint>(options, (hints) => this.send(name, hints));
    this.topics.set(name, topic as unknown as Topic<unknown>);
    return topic;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const topic of this.topics.values()) topic.flush();
    if (!this.link) return;
    await this.server?.close();
    this.link.redis.disconnect();
  }

  private send(topic: string, hints: readonly unknown[]): void {
    // While Redis is away commands would pile up in memory, and be old news when it is back.
    if (this.link?.redis.status !== 'ready') return;
    if (!this.server) this.use(new Server());
    this.server?.serverSideEmit('hinted', topic, hints);
  }
}
