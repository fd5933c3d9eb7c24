import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeViewLoader, type CommandAnswer } from '#dispute';
import { DomainError } from '#kernel';
import { passOver, type Caller } from '#platform/http';
import { empty, typeNotTaken } from '../domain/evidence.errors.js';
import type { AddedFile } from './add-file.js';
import { ReceiveContent, type Received } from './receive-content.js';

/** A request whose body is a file. */
interface Sent {
  readonly headers: { readonly 'content-type'?: string | undefined };
  readonly body: unknown;
}

type Answer = CommandAnswer<AddedFile>;

/**
 * Takes the bytes in before the command that makes them part of the dispute. Whoever may not hand anything in is told
 * so before a byte is read; what the command refuses is removed again.
 */
@Injectable()
export class HandInFile {
  constructor(
    private readonly views: DisputeViewLoader,
    private readonly permissions: Permissions,
    private readonly receive: ReceiveContent,
  ) {}

  async takeIn(caller: Caller, disputeId: string, { body, headers }: Sent): Promise<Received> {
    const view = await this.views.load(caller, disputeId);
    const standings = view.standings.map(({ code }) => code);
    this.permissions.require('evidence.add', standings, caller.actor.level);
    if (body === undefined) throw empty();
    if (!(body instanceof Readable)) throw typeNotTaken();
    try {
      return await this.receive.execute(staying(body), headers['content-type'] ?? '');
    } catch (error) {
      passOver(body);
      throw error;
    }
  }

  /** A repeated request has its first answer, and with it the first request's content: this one is not needed. */
  async keep(
    received: Received,
    run: (added: (file: AddedFile) => AddedFile) => Promise<Answer>,
  ): Promise<Answer> {
    let fileId: string | undefined;
    try {
      const answer = await run((file) => {
        ({ fileId } = file);
        return file;
      });
      if (answer.result.fileId !== fileId) await this.receive.discard(received);
      return answer;
    } catch (error) {
      // Only a refusal is certain to have stored nothing; after anything else the keeping of the house decides.
      if (error instanceof DomainError && error.kind !== 'unavailable') await this.receive.discard(received);
      throw error;
    }
  }
}

/** Leaving the stream early must not close the connection: the answer is still to be told on it. */
const staying = (body: Readable): AsyncIterable<Buffer> => ({
  [Symbol.asyncIterator]: () => body.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>,
});
