/** A house with something on every page: matters in several phases, a telling half done, an invitation, and who sees them. */
import type { Persona } from '#journey';
import { InWriting } from '#testing/in-writing';
import { SessionRoom } from '#testing/session-room';
import type { World } from '#testing/world';
import { asked, invitationCode, placing, received } from './matters.js';
import { addressesOf, everyScreen, type Screen } from './screens.js';

export interface Shown {
  readonly front: Screen['front'];
  readonly address: string;
  /** Absent: nobody has signed in. */
  readonly who?: Persona;
  /** What is clicked before the form is there. */
  readonly opens?: string;
}

export interface Museum {
  readonly shown: readonly Shown[];
  readonly forms: readonly Shown[];
}

const STEPS = ['story', 'about', 'me', 'others', 'claims', 'court', 'way', 'check'];
/** Steps of a party that have a page of their own. */
const OWN_STEPS = ['insistence', 'withdrawal', 'questions', 'files', 'helpers'];

export async function openMuseum(world: World): Promise<Museum> {
  const [fresh, consent, place] = [await received(world), await asked(world), await placing(world)];
  const code = await invitationCode(world, consent, 'r1');
  const applicant = await consent.person('a1');
  const { id: draftId } = await applicant.must<{ id: string }>('POST', '/drafts', {
    body: { answers: { story: '去年三月借给他四万六', respondents: [{}, {}] } },
  });
  const filling = {
    ':disputeId': [consent.id],
    ':draftId': [draftId],
    ':step': STEPS,
    ':code': [code, 'AAAA-CCCC'],
    '*': ['consents', ...OWN_STEPS],
  };
  const officer = await world.staff('fenliu1');
  const shown: Shown[] = [{ front: 'console', address: '/console' }];
  const usual = (await everyScreen()).filter(({ path }) => !/:(?:settlementId|roomId)/.test(path));
  for (const screen of usual) {
    const who = await visitor(world, screen, { officer, applicant });
    for (const address of addressesOf(screen, filling))
      shown.push({ front: screen.front, address, ...(who === undefined ? {} : { who }) });
  }
  for (const matter of [fresh, place]) {
    shown.push({ front: 'console', address: `/console/disputes/${matter.id}`, who: officer });
    shown.push({ front: 'portal', address: `/d/${matter.id}`, who: await matter.person('a1') });
  }
  shown.push(...(await inTheRoom(world)));
  const insist = `/d/${consent.id}/do/insistence`;
  const forms: Shown[] = [
    { front: 'portal', address: '/enter' },
    { front: 'portal', address: '/invited' },
    { front: 'portal', address: insist, who: applicant },
    {
      ...{ front: 'console', address: `/console/disputes/${consent.id}`, who: officer },
      opens: '[data-link="consents/asking"]',
    },
  ];
  return { shown, forms };
}

/** Sessions that are on, live and at separate times, as their mediator leads them and as a party takes part. */
async function inTheRoom(world: World): Promise<Shown[]> {
  const written = await SessionRoom.begun(world, 'ASYNC');
  await new InWriting(written).give([written.matter.a], { question: '借款是怎么交付的？' });
  return [await SessionRoom.begun(world), written].flatMap(({ matter, roomId, mediator }): Shown[] => [
    { front: 'console', address: `/console/disputes/${matter.id}/rooms/${roomId}`, who: mediator },
    { front: 'portal', address: `/d/${matter.id}/room/${roomId}`, who: matter.applicant },
  ]);
}

async function visitor(
  world: World,
  { front, roles, signedIn }: Screen,
  { officer, applicant }: { officer: Persona; applicant: Persona },
): Promise<Persona | undefined> {
  if (front === 'portal') return signedIn === true ? applicant : undefined;
  if (roles === undefined || roles.includes('DIVERSION_OFFICER')) return officer;
  const [account] = await world.cast.accountsOf(roles[0] ?? '');
  if (account === undefined) throw new Error(`the demo has nobody who is ${roles.join(' or ')}`);
  return world.staff(account);
}
