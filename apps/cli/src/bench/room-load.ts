/** What the generator of room load is told and what it answers; it runs in its own process (`room-load.main.ts`). */
import { join } from 'node:path';
import { runOwnProcess } from './own-process.js';

export interface LoadedRoom {
  readonly disputeId: string;
  readonly roomId: string;
  /** The mediator's first. */
  readonly tokens: readonly string[];
}

export interface RoomLoadPlan {
  readonly url: string;
  /** File of the rooms: a thousand tokens are too much for a command line. */
  readonly file: string;
  /** The mediators lead everybody into the joint room, over HTTP; the bare rooms have no such thing. */
  readonly gathers: boolean;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Deliveries offered each second, one measurement after another; 0: as many as are acknowledged. */
  readonly offered: readonly number[];
}

/** Milliseconds from when a message was due to be sent, until a member had it, or its sender knew that it is committed. */
export interface RoomFigures {
  readonly offered: number;
  readonly deliveriesPerSecond: number;
  readonly acknowledgedPerSecond: number;
  readonly refused: number;
  readonly delivered: Percentiles;
  readonly acknowledged: Percentiles;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function runRoomLoad(plan: RoomLoadPlan): Promise<readonly RoomFigures[]> {
  return runOwnProcess(join(import.meta.dirname, 'room-load.main.js'), [JSON.stringify(plan)]);
}
