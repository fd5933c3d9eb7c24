import type { GuidedDispute } from './guided-dispute.js';

/** Steps from the first word to the end of triage. */
const GATES = ['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY'] as const;

/** Hands the matter in against a dated receipt. */
export async function submit(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.teller());
  await turn.act('dispute.submit');
}

/** The desk writes down who acts for whom. */
export async function giveMandates(dispute: GuidedDispute): Promise<void> {
  const { mandates = [] } = dispute.story;
  if (mandates.length === 0) return;
  const turn = await dispute.look(await dispute.people.officer());
  for (const { party, ...mandate } of mandates)
    await turn.act('dispute.give-mandate', { partyId: dispute.partyId(party), ...mandate });
}

/** An officer takes the matter up and marks what risks and needs the story tells of. */
export async function screen(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  await turn.act('triage.begin');
  for (const flag of dispute.story.flags ?? [])
    await turn.act('triage.flag', { flag, reasonCode: 'OFFICER', note: '受理时了解到的情况' });
}

/** Some of the gates, or all of them. */
export async function passGates(dispute: GuidedDispute, count: number = GATES.length): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  for (const gate of GATES.slice(0, count))
    await turn.act('triage.gate', { gate, result: 'PASS', note: '材料与陈述一致' });
}

/** Which gate a reason belongs to follows from the reason; the first two may still be passed before. */
export async function stopAt(dispute: GuidedDispute, reasonCode: string): Promise<void> {
  const unsuitable = reasonCode.startsWith('UNSUITABLE');
  const gate = unsuitable
    ? 'G3_SUITABILITY'
    : reasonCode === 'WRONG_COURT'
      ? 'G2_JURISDICTION'
      : 'G1_SUBJECT';
  const turn = await dispute.look(await dispute.people.officer());
  for (const passed of GATES.slice(0, GATES.indexOf(gate)))
    await turn.act('triage.gate', { gate: passed, result: 'PASS' });
  await turn.act('triage.gate', { gate, result: 'STOP', reasonCode, note: '依材料判断' });
}

/** Chooses the lane and leads into a track. */
export async function complete(dispute: GuidedDispute, track: string = dispute.story.track): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  const lane = dispute.story.parties.length > 2 ? 'ORDINARY' : 'SIMPLE';
  await turn.act('triage.lane', { lane, reasonCode: 'BY_SCORE' });
  const procedure = track === 'POST_FILING' || track === 'IN_TRIAL' ? { procedure: 'SUMMARY' } : {};
  await turn.act('triage.complete', { track, ...procedure });
}

export async function findUnsuitable(dispute: GuidedDispute, reasonCode: string): Promise<void> {
  await (await dispute.look(await dispute.people.officer())).act('triage.find-unsuitable', { reasonCode });
}

export async function redirect(dispute: GuidedDispute, reasonCode: string, to: string): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  const note = '这件事由另一个机关办理，请带身份证和现有材料前往，窗口会为您登记。';
  await turn.act('triage.redirect', { to, reasonCode, note });
}

/** The one list of what is missing, with how to mend it. */
export async function noticeCorrection(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  await turn.act('triage.notice-correction', {
    defects: [
      { field: 'evidence', what: '还缺一份合同或收据', howToFix: '拍照上传，或带到任一窗口代为扫描' },
    ],
    termDays: 7,
    contact: '望澜县人民法院分流台',
  });
}

export async function giveBack(dispute: GuidedDispute, reasonCode: string, to: string): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  const note = '材料随本通知退还；如果您仍要起诉，立案窗口随时受理。';
  await turn.act('triage.return', { reasonCode, to, note });
}
