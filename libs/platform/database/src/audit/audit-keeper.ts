import { BackgroundLoop } from '../background-loop.js';
import type { Checkpointer } from './checkpointer.js';
import type { ReadLog } from './read-log.js';
import type { ReadSealer } from './read-sealer.js';

const SEAL_EVERY_MS = 1_000;
const SIGN_EVERY_MS = 60_000;

/** Keeps the chains up to date beside the requests: seals readings, signs heads. Runs where the worker runs. */
export class AuditKeeper {
  private readonly loops: readonly BackgroundLoop[];

  constructor(
    private readonly log: ReadLog,
    private readonly sealer: ReadSealer,
    checkpointer: Checkpointer | undefined,
    onError: (error: unknown) => void,
  ) {
    const seal = async () => (await sealer.sealPending()) > 0;
    this.loops = [
      new BackgroundLoop({ task: seal, everyMs: SEAL_EVERY_MS, onError }),
      ...(checkpointer
        ? [new BackgroundLoop({ task: signing(checkpointer), everyMs: SIGN_EVERY_MS, onError })]
        : []),
    ];
  }

  start(): void {
    for (const loop of this.loops) loop.start();
  }

  /** Nothing that was shown stays unsaid: what waits is stored and sealed. */
  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await this.log.flush();
    await this.sealer.sealAll();
  }
}

const signing = (checkpointer: Checkpointer) => async () => !(await checkpointer.round());
