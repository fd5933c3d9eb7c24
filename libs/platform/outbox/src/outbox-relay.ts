import { DomainError, type Clock } from '#kernel';
import {
  BackgroundLoop,
  HandledMessageRow,
  OutboxMessageRow,
  type CommitListeners,
  type CommittedReads,
  type UnitOfWork,
} from '#platform/database';
import type { DeliveredMessage, OutboxHandlers } from './outbox-handlers.js';
import { free, held, markDone, OutboxLeases, type Leased } from './outbox-leases.js';

export const MOST_ATTEMPTS = 12;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 3_600_000;
const AT_ONCE = 16;
const POLL_MS = 1_000;

export interface RelaySetting {
  readonly unitOfWork: UnitOfWork;
  readonly reads: CommittedReads;
  readonly commits: CommitListeners;
  readonly clock: Clock;
  readonly handlers: OutboxHandlers;
  readonly onError: (error: unknown) => void;
}

/**
 * Hands messages to their handlers after the commit that sent them. Any number of relays may run; a crash at any
 * point leaves a lease that ends and a message that is tried again, with one effect.
 */
export class OutboxRelay {
  private readonly leases: OutboxLeases;
  private readonly loop: BackgroundLoop;
  private stopListening: (() => void) | undefined;
  private stopping = false;

  constructor(private readonly setting: RelaySetting) {
    this.leases = new OutboxLeases(setting.unitOfWork, setting.reads);
    this.loop = new BackgroundLoop({
      task: async () => (await this.runOnce()) === AT_ONCE,
      everyMs: POLL_MS,
      onError: setting.onError,
    });
  }

  start(): void {
    this.stopping = false;
    this.stopListening ??= this.setting.commits.on(({ topics }) => {
      if (topics.size > 0) this.loop.wake();
    });
    this.loop.start();
  }

  /** What has begun comes to its end; what was only claimed is handed back for others. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.stopListening?.();
    this.stopListening = undefined;
    await this.loop.stop();
  }

  /** One batch: claims what is due and works on it. Answers how many messages were claimed. */
  async runOnce(): Promise<number> {
    const leased = await this.leases.claim(this.setting.clock.now(), AT_ONCE);
    const left = this.stopping ? leased : [];
    if (!this.stopping) await Promise.all(leased.map((message) => this.attend(message)));
    await this.leases.handBack(left);
    return leased.length;
  }

  private async attend(leased: Leased): Promise<void> {
    try {
      await this.handle(leased);
    } catch (error) {
      // Whatever a handler throws is recorded on its message; it must not keep the others from their turn.
      if (!isLostLease(error)) await this.failed(leased, codeOf(error));
    }
  }

  private async handle(leased: Leased): Promise<void> {
    const { row } = leased;
    const handler = this.setting.handlers.of(row.topic);
    if (!handler) throw new DomainError('outbox.no-handler', 'unavailable');
    const message = messageOf(row);
    const outcome = await handler.call(message);
    await this.setting.unitOfWork.run(async (tx) => {
      const handled = await tx.findOne(HandledMessageRow, { messageId: row.id });
      markDone(tx, leased);
      if (handled) return;
      tx.insert(HandledMessageRow, { messageId: row.id, handledAt: tx.now });
      await handler.inside(tx, message, outcome);
    });
  }

  private async failed({ row, lease }: Leased, lastError: string): Promise<void> {
    const attempts = row.attempts + 1;
    const dead = attempts >= MOST_ATTEMPTS;
    await this.setting.unitOfWork.run((tx) => {
      const availableAt = new Date(tx.now.getTime() + waitAfter(attempts));
      const changes = {
        attempts,
        lastError: lastError.slice(0, 80),
        availableAt,
        dead,
        open: !dead,
        ...free,
      };
      tx.updateAny(OutboxMessageRow, held(row.id, lease), changes);
      return Promise.resolve();
    });
  }
}

/** Doubles from one second to an hour; a little chance keeps messages that failed together apart. */
export const waitAfter = (attempts: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS) * (0.9 + Math.random() * 0.2);

const messageOf = ({ id, topic, stream, payload, attempts }: OutboxMessageRow): DeliveredMessage => ({
  id,
  topic,
  stream,
  payload,
  attempt: attempts + 1,
});

const codeOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
};

const isLostLease = (error: unknown): boolean =>
  error instanceof DomainError &&
  error.code === 'platform.changed-meanwhile' &&
  error.params['table'] === 'outbox_messages';
