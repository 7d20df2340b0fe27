import type {
  Content,
  ContentCanvas,
  ContentImage,
  ContentStack,
  ContentTable,
  ContentText,
  CustomTableLayout,
  Margins,
  Style,
  StyleDictionary,
  TableCell,
} from 'pdfmake/interfaces';

export type {
  Content,
  ContentCanvas,
  ContentImage,
  ContentStack,
  ContentTable,
  ContentText,
  CustomTableLayout,
  Margins,
  Style,
  StyleDictionary,
  TableCell,
};
