import { Injectable } from '@nestjs/common';

type Check = () => Promise<boolean>;

/** Rooms that need something outside (a database, a broker) name a check; draining turns readiness off first. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, Check>();
  private readonly listeners: (() => void)[] = [];
  private draining = false;

  add(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  /** For those who hold connections that would not end by themselves. */
  onDrain(listener: () => void): void {
    this.listeners.push(listener);
  }

  drain(): void {
    this.draining = true;
    for (const listener of this.listeners) listener();
  }

  async report(): Promise<{ ready: boolean; checks: Record<string, boolean> }> {
    const entries = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await check().catch(() => false)] as const),
    );
    return { ready: !this.draining && entries.every(([, ok]) => ok), checks: Object.fromEntries(entries) };
  }
}
