/** A sentence with a telephone number in it: the number is read and dialled whole, so no line ends within it. */
export function WithPhone({ sentence, phone }: { sentence: string; phone: string }) {
  const [before = '', after = ''] = sentence.split(phone);
  return (
    <span>
      {before}
      <span className="unbroken">{phone}</span>
      {after}
    </span>
  );
}
