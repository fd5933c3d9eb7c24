/** A program asks faster than people do. */
import type { Transport } from '#journey';

const TOO_MANY = 429;

/** Where the server says "later", it waits as long as told. */
export const patiently = (transport: Transport): Transport => ({
  async send(request) {
    for (;;) {
      const answer = await transport.send(request);
      if (answer.status !== TOO_MANY) return answer;
      const seconds = Number(answer.headers['retry-after'] ?? 1);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  },
});
