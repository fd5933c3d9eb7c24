import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { API_PREFIX } from '#platform/http';
import { BOUNDS } from '../application/live-settings.js';

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
}
