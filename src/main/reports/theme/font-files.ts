import interItalic from '@resources/fonts/Inter-Italic.ttf?inline';
import interRegular from '@resources/fonts/Inter-Regular.ttf?inline';
import interSemiBold from '@resources/fonts/Inter-SemiBold.ttf?inline';
import serifRegular from '@resources/fonts/SourceSerif4-Regular.ttf?inline';
import serifSemibold from '@resources/fonts/SourceSerif4-Semibold.ttf?inline';

const bytes = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/**
 * The font files of every document, carried inside the built code: no path to find at run time, the same in a packed
 * application, in the command line and under test.
 */
export const fontFiles = {
  'Inter-Regular.ttf': bytes(interRegular),
  'Inter-SemiBold.ttf': bytes(interSemiBold),
  'Inter-Italic.ttf': bytes(interItalic),
  'SourceSerif4-Regular.ttf': bytes(serifRegular),
  'SourceSerif4-Semibold.ttf': bytes(serifSemibold),
} as const;
export type FontFile = keyof typeof fontFiles;
