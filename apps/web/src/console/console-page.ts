/** What a page of the console says about itself, in a `page.ts` beside it; rail and routes collect them all. */
import type { ComponentType } from 'react';

export type RailSection = 'work' | 'look' | 'manage';

export interface ConsolePage {
  /** Below `/console`, as wouter reads it: `/queue`, `/disputes/:disputeId`. */
  readonly path: string;
  /** Entry in the rail; a page that is only reached from others has none. */
  readonly rail?: {
    /** Key of its name in the catalogues. */
    readonly label: string;
    readonly section: RailSection;
    /** Smaller comes first. */
    readonly order: number;
  };
  /** Roles that work here; absent: everybody. The server decides what they see. */
  readonly roles?: readonly string[];
  /** Kinds of organisation at which they do; absent: wherever the role is held. */
  readonly at?: readonly string[];
  readonly load: () => Promise<{ default: ComponentType }>;
}
