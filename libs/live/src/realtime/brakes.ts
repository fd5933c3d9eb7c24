import { Injectable } from '@nestjs/common';

/**
 * Rooms of the house that cannot take more of an event at the moment say so here. It is then refused before anything is
 * spent on it: what is refused late costs nearly as much as what is done, and a flood would leave time for neither.
 */
@Injectable()
export class Brakes {
  private readonly full = new Map<unknown, () => boolean>();

  add(event: string, isFull: () => boolean): void {
    this.full.set(event, isFull);
  }

  holds(event: unknown): boolean {
    return this.full.get(event)?.() === true;
  }
}
