import { Injectable } from '@nestjs/common';

/** Names a client may send. Rooms that listen on the live line add theirs; everything else is refused at the door. */
@Injectable()
export class KnownEvents {
  private readonly names = new Set<string>(['watch', 'unwatch', 'watchDesk']);

  add(...names: readonly string[]): void {
    for (const name of names) this.names.add(name);
  }

  /** Every name of this house. */
  get all(): readonly string[] {
    return [...this.names];
  }

  has(name: unknown): boolean {
    return typeof name === 'string' && this.names.has(name);
  }
}
