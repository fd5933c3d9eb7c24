import type { GuidedDispute } from './guided-dispute.js';

/** Steps out of mediation: to the court, to another body, or home. */
export async function insist(dispute: GuidedDispute, keys = dispute.keysOf('APPLICANT')): Promise<void> {
  const [first = ''] = keys;
  const turn = await dispute.look(await dispute.people.speakerFor(first));
  await turn.act('registration.insist', { partyId: dispute.partyId(first), understood: true });
}

export async function withdraw(dispute: GuidedDispute): Promise<void> {
  const keys = dispute.keysOf('APPLICANT');
  const turn = await dispute.look(await dispute.people.speakerFor(keys[0] ?? ''));
  for (const key of keys) {
    const by = await dispute.people.speakerFor(key);
    await turn.act('dispute.withdraw', { partyId: dispute.partyId(key) }, { by });
  }
}

/** Everything that is still open goes to another body, with a sealed packet. */
export async function handOver(dispute: GuidedDispute, exit: string): Promise<void> {
  const claimIds = await dispute.claimIds();
  const turn = await dispute.look(await dispute.people.officer());
  const agency = dispute.people.ids.organisations.get('agency-labour');
  const receiver =
    exit === 'LABOUR_ARBITRATION'
      ? { receiverOrganisationId: agency }
      : { receiverName: RECEIVERS[exit] ?? '有权机关' };
  const note = '申请人同意移交，联系电话有效。';
  await turn.act('handover.prepare', { exit, claimIds, ...receiver, note });
}

export async function receiveHandOver(dispute: GuidedDispute): Promise<void> {
  await (await dispute.look(await dispute.people.officer())).act('handover.receive');
}

export async function refuseHandOver(dispute: GuidedDispute, reasonCode: string): Promise<void> {
  await (await dispute.look(await dispute.people.officer())).act('handover.refuse', { reasonCode });
}

export async function refuseComplaint(dispute: GuidedDispute, groundCode: string): Promise<void> {
  await (
    await dispute.look(await dispute.people.office('FILING_JUDGE'))
  ).act('registration.refuse', { groundCode });
}

/** Mediation has ended; the papers that may cross go to the trial judge. */
export async function sendToTrial(dispute: GuidedDispute): Promise<void> {
  await (await dispute.look(await dispute.people.office('FILING_JUDGE'))).act('registration.send-to-trial');
}

/** After an agreement nothing is left to try. */
export async function withdrawSuit(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.office('FILING_JUDGE'));
  await turn.act('registration.conclude', { how: 'SUIT_WITHDRAWN' });
}

const RECEIVERS: Readonly<Record<string, string>> = {
  PAYMENT_ORDER: '望澜县人民法院督促程序窗口',
  ARBITRATION: '望澜仲裁委员会',
};
