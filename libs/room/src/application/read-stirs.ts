import { Injectable } from '@nestjs/common';
import { Nodes, type Topic } from '#live';

/** A place in which somebody has read on. */
export interface OfPlace {
  readonly roomId: string;
  readonly placeId: string;
}

type Heard = (places: readonly OfPlace[]) => void;

/** Where it is made known that somebody has read on: in this process at once, to the others as hints. */
@Injectable()
export class ReadStirs {
  private readonly between: Topic<OfPlace>;
  private readonly listeners: Heard[] = [];

  constructor(nodes: Nodes) {
    this.between = nodes.topic<OfPlace>('room-reads', {
      about: ({ placeId }) => placeId,
      joined: (_earlier, later) => later,
    });
    this.between.onTold((places) => this.hear(places));
  }

  on(listener: Heard): void {
    this.listeners.push(listener);
  }

  changed(places: readonly OfPlace[]): void {
    this.hear(places);
    this.between.tell(places);
  }

  private hear(places: readonly OfPlace[]): void {
    if (places.length > 0) for (const listener of this.listeners) listener(places);
  }
}
