import { Injectable } from '@nestjs/common';
import { ShredNotes } from '#mediation';
import { ShredCaucuses } from '#room';

/** What was said to a mediator alone, in a caucus or in private words, ends with the key it lies under. */
@Injectable()
export class Shredding {
  constructor(
    private readonly caucuses: ShredCaucuses,
    private readonly notes: ShredNotes,
  ) {}

  async execute(): Promise<void> {
    await this.caucuses.execute();
    await this.notes.execute();
  }
}
