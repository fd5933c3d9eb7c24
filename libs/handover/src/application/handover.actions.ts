import { Injectable } from '@nestjs/common';
import {
  disputeMachine,
  DisputeSources,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from '#dispute';
import { refusalBy, whyNot, type Refusal } from '#kernel';
import { exitRules } from '../domain/exit.rules.js';
import { handOverMachine, type HandOverEvent } from '../domain/hand-over.machine.js';
import { handOversOf } from './hand-overs.js';

const STEPS = [
  ['receive', 'receipt', 'RECEIVE'],
  ['refuse', 'refusal', 'REFUSE'],
  ['conclude', 'conclusion', 'CONCLUDE'],
] as const satisfies readonly (readonly [string, string, HandOverEvent['type']])[];

/** Which commands of handing over are open now. */
@Injectable()
export class HandOverActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const { dispute, reads } = view;
    const offer = (action: string, path: string, refusal?: Refusal): OfferedAction => ({
      action: `handover.${action}`,
      method: 'POST',
      href: `/disputes/${dispute.id}/hand-overs${path}`,
      refusal,
    });
    const rows = await handOversOf(reads, dispute.id);
    const answers = rows.flatMap((row) =>
      STEPS.map(([action, path, type]) =>
        offer(action, `/${row.id}/${path}`, whyNot(handOverMachine, row, { type })),
      ),
    );
    const chosen = refusalBy(exitRules.byClaimantOrOfficer, chooserOf(view));
    const prepare = chosen ?? whyNot(disputeMachine, dispute, { type: 'HAND_OVER' });
    return [offer('prepare', '', prepare), ...answers];
  }
}

/** Who looks is who would choose: a claimant, or an officer of the desk. */
const chooserOf = ({ standings, parties, actor }: DisputeView) => ({
  byClaimant: parties.some(
    ({ id, role }) => role === 'APPLICANT' && standings.some(({ partyId }) => partyId === id),
  ),
  byStaff: actor.kind !== 'party',
});
