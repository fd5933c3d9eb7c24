/** Three questions at most, one at a time: which phone, which code, and who of those who share the phone. */
import { useState } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { useSession } from '../../../shared/session/use-session.js';
import type { PhoneAnswer } from '../../../shared/session/use-sign-in.js';
import { CodeStep } from './code-step.js';
import { PersonStep } from './person-step.js';
import { PhoneStep } from './phone-step.js';

type Choice = Extract<PhoneAnswer, { choiceToken: string }>;

/** Only an address of this portal: a link must not lead anybody elsewhere. */
const ownPlace = (then: string | null): string =>
  then !== null && /^\/(?![/\\])/.test(then) && !then.startsWith('/enter') ? then : '/mine';

export default function EnterPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const [phone, setPhone] = useState('');
  const [asked, setAsked] = useState(false);
  const [choice, setChoice] = useState<Choice>();
  if (me) return <Redirect to={ownPlace(search.get('then'))} replace />;
  if (choice) return <PersonStep choice={choice} />;
  if (!asked) return <PhoneStep phone={phone} onPhone={setPhone} onAsked={() => setAsked(true)} />;
  return <CodeStep phone={phone} onBack={() => setAsked(false)} onChoice={setChoice} />;
}
