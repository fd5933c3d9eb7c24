/** Waiting for a server to be ready, and finding it a port. */
import { createServer, type AddressInfo } from 'node:net';

export async function isReady(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 10));
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
