/** The question and its answer, above noting that it was read. */
import { namedIn, type AboutProps } from './about-props.js';

export function AboutQuestion({ dispute, href }: AboutProps) {
  const question = namedIn(dispute.questions.items, href);
  if (question === undefined) return null;
  return (
    <section className="about">
      <p className="prose muted">{question.words}</p>
      <p className="prose quoted">{question.answer}</p>
    </section>
  );
}
