import { IoAdapter } from '@nestjs/platform-socket.io';
import type { WsMessageHandler } from '@nestjs/common';
import { firstValueFrom, isObservable } from 'rxjs';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { API_PREFIX } from '#platform/http';
import { BOUNDS } from '../application/live-settings.js';

interface Payload {
  readonly data: unknown;
  readonly ack?: (told: unknown) => void;
}

/** Socket.IO on the server that answers HTTP, below the same prefix; no page of another origin may read its answers. */
export class LiveAdapter extends IoAdapter {
  override createIOServer(port: number, options?: ServerOptions): Server {
    const bounds: Partial<ServerOptions> = {
      path: `/${API_PREFIX}/live`,
      transports: ['websocket', 'polling'],
      serveClient: false,
      maxHttpBufferSize: BOUNDS.messageBytes,
      connectTimeout: 10_000,
      pingInterval: 20_000,
      pingTimeout: 20_000,
      // Small messages gain nothing by it, and every connection would hold a window.
      perMessageDeflate: false,
      httpCompression: false,
    };
    return super.createIOServer(port, { ...options, ...bounds } as ServerOptions);
  }

  /** Every handler of ours answers once: a stream around each answer would take a tenth of a message's time. */
  override bindMessageHandlers(socket: Socket, handlers: readonly WsMessageHandler[]): void {
    for (const { message, callback } of handlers)
      socket.on(message, (...sent: unknown[]) => void this.answer(sent, callback));
  }

  private async answer(sent: readonly unknown[], callback: WsMessageHandler['callback']): Promise<void> {
    const { data, ack } = this.mapPayload(sent.length === 1 ? sent[0] : sent) as Payload;
    try {
      const result: unknown = await callback(data, ack);
      const told = isObservable(result) ? await firstValueFrom(result, { defaultValue: undefined }) : result;
      if (told !== undefined) ack?.(told);
    } catch (error) {
      // The filters have answered what went wrong before; this is a fault of theirs.
      this.logger.error(error);
    }
  }
}
