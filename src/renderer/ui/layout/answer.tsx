import { Fragment } from 'react';

/**
 * A sentence of the catalogue whose figures are set between asterisks: « Vous payez *13 680 € HT* par an. » Shown with
 * the figures in strong; the same sentence without asterisks goes to the PDF.
 */
export const Answer = ({ text }: { readonly text: string }) => (
  <>
    {text.split('*').map((part, index) => {
      const key = `${index}-${part}`;
      return index % 2 === 1 ? <strong key={key}>{part}</strong> : <Fragment key={key}>{part}</Fragment>;
    })}
  </>
);
