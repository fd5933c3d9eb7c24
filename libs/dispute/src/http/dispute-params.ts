import { IsUUID } from 'class-validator';

/** Path of everything below one dispute; other rooms extend it with ids of their own. */
export class DisputeParams {
  @IsUUID()
  disputeId!: string;
}
