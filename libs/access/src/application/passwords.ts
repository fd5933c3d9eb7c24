import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { AccessSettings } from './access-settings.js';

/** Makes and compares password hashes (argon2id, the library's default); an unknown account takes the same time as a known one. */
@Injectable()
export class Passwords {
  private nobody: Promise<string> | undefined;

  constructor(private readonly settings: AccessSettings) {}

  hash(password: string): Promise<string> {
    const { memoryKiB, passes } = this.settings.passwordCost;
    return hash(password, { memoryCost: memoryKiB, timeCost: passes, parallelism: 1 });
  }

  /** `stored` is absent for an unknown account: then the same work is done in vain. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    this.nobody ??= this.hash('nobody has this password');
    const equal = await verify(stored ?? (await this.nobody), password);
    return stored !== undefined && equal;
  }
}
