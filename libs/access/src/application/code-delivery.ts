import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';

export interface CodeMessage {
  readonly phone: string;
  readonly code: string;
  readonly minutes: number;
  readonly locale: 'zh-CN' | 'en';
}

export type SendCode = (tx: Tx, message: CodeMessage) => void;

/** The room that delivers messages says here how a code reaches a phone; this room does not import it. */
@Injectable()
export class CodeDelivery {
  private by: SendCode | undefined;

  use(send: SendCode): void {
    this.by = send;
  }

  send(tx: Tx, message: CodeMessage): void {
    if (!this.by) throw new Error('no room delivers one-time codes');
    this.by(tx, message);
  }
}
