/** Reads a stream of bytes in the portions a file format speaks of, and holds no more of it than one portion. */

/** The bytes are not what their kind must look like, or end too early. */
export class BrokenContent extends Error {
  constructor() {
    super('A content is not whole');
    this.name = 'BrokenContent';
  }
}

const NOTHING: Buffer = Buffer.alloc(0);

export class ByteReader {
  private held: Buffer = NOTHING;
  private ended = false;
  private readonly source: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The next bytes without taking them; fewer where the content ends. */
  async peek(count: number): Promise<Buffer> {
    while (this.held.length < count && (await this.more()));
    return this.held.subarray(0, count);
  }

  /** @throws BrokenContent when the content ends before. */
  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count);
    if (taken.length < count) throw new BrokenContent();
    this.held = this.held.subarray(count);
    return taken;
  }

  /** Whatever has arrived; undefined at the end. */
  async some(): Promise<Buffer | undefined> {
    if (this.held.length === 0 && !(await this.more())) return undefined;
    const taken = this.held;
    this.held = NOTHING;
    return taken;
  }

  unread(bytes: Buffer): void {
    this.held = this.held.length === 0 ? bytes : Buffer.concat([bytes, this.held]);
  }

  /** Exactly so many bytes, as they arrive. */
  async *pass(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      const piece = await this.some();
      if (piece === undefined) throw new BrokenContent();
      const now = piece.subarray(0, left);
      if (piece.length > left) this.unread(piece.subarray(left));
      left -= now.length;
      yield now;
    }
  }

  async skip(count: number): Promise<void> {
    const passing = this.pass(count);
    while ((await passing.next()).done !== true);
  }

  /** As many zeros as there were bytes: for formats whose offsets must stay what they are. */
  async *blank(count: number): AsyncGenerator<Buffer> {
    for await (const piece of this.pass(count)) yield Buffer.alloc(piece.length);
  }

  async *rest(): AsyncGenerator<Buffer> {
    for (let piece = await this.some(); piece !== undefined; piece = await this.some()) yield piece;
  }

  async dropRest(): Promise<void> {
    while ((await this.some()) !== undefined);
  }

  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const next = await this.source.next();
    if (next.done === true) {
      this.ended = true;
      return false;
    }
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
}

/** Gives back what of a content may be kept, piece by piece. @throws BrokenContent */
export type Cleaner = (reader: ByteReader) => AsyncGenerator<Buffer>;
