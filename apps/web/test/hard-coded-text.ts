/** Finds what a person would read in a source file, although it belongs into the catalogues. */
import ts from 'typescript';
import { nodesOf, saidIn } from './screen-sources.js';

const WORDS = /\p{L}/u;
/** Attributes that are shown or read out. */
const READ_OUT =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|label|placeholder|title|help|lead|okText|cancelText|description|extra|tooltip|summary)$/;

export function hardCodedText(file: ts.SourceFile): string[] {
  const inMarkup = [...nodesOf(file)].flatMap((node) => {
    if (ts.isJsxText(node) && WORDS.test(node.text)) return [node.text.trim()];
    if (ts.isJsxAttribute(node) && READ_OUT.test(node.name.getText(file)))
      return literalsOf(node.initializer);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literalsOf(node);
    return [];
  });
  const chinese = saidIn(file).flatMap(({ text }) => (/\p{Script=Han}/u.test(text) ? [text] : []));
  return [...inMarkup, ...chinese];
}

/** A string with words in it, also as one of two (`x ? 'a' : 'b'`, `x && 'a'`). */
function literalsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isJsxExpression(node)) return literalsOf(node.expression);
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return literalsOf(node.right);
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].filter((text) =>
      WORDS.test(text),
    );
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  return isText && WORDS.test(node.text) ? [node.text] : [];
}
