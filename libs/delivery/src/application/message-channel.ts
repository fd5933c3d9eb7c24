/** The way a text reaches a phone. Errors carry codes only: neither number nor text may get into a log. */
export interface TextMessage {
  /** The same for every try: a channel sends a message it has sent before no second time. */
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

export abstract class MessageChannel {
  abstract readonly name: string;
  /** @throws ChannelRefused when another try is useless, ChannelUnavailable when one may help */
  abstract send(message: TextMessage): Promise<void>;
}

export class ChannelRefused extends Error {
  constructor(readonly reason: string) {
    super(`The message channel refused: ${reason}`);
    this.name = 'ChannelRefused';
  }
}

export class ChannelUnavailable extends Error {
  constructor(readonly reason: string) {
    super(`The message channel is unavailable: ${reason}`);
    this.name = 'ChannelUnavailable';
  }
}
