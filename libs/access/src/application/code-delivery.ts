import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';

export interface CodeMessage {
  readonly phone: string;
  readonly code: string;
  readonly minutes: number;
  readonly locale: 'zh-CN' | 'en';
}

export interface PhoneChangeMessage {
  /** Where it was until now. */
  readonly phone: string;
  /** Masked. */
  readonly newPhone: string;
  readonly locale: 'zh-CN' | 'en';
}

export type SendCode = (tx: Tx, message: CodeMessage) => void;

export type TellOfChange = (tx: Tx, message: PhoneChangeMessage) => void;

/** The room that delivers messages says here how words about signing in reach a phone; this room does not import it. */
@Injectable()
export class CodeDelivery {
  private by: { readonly send: SendCode; readonly tell: TellOfChange } | undefined;

  use(send: SendCode, tell: TellOfChange): void {
    this.by = { send, tell };
  }

  send(tx: Tx, message: CodeMessage): void {
    this.deliverer().send(tx, message);
  }

  /** To the phone somebody had before, so that who lost a session to another hears of it. */
  tellOfChange(tx: Tx, message: PhoneChangeMessage): void {
    this.deliverer().tell(tx, message);
  }

  private deliverer() {
    if (!this.by) throw new Error('no room delivers one-time codes');
    return this.by;
  }
}
