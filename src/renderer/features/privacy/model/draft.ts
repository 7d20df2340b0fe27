import type { ChipTone } from '@renderer/ui/figures';
import { emptyToolPrivacy, type PrivacyLine, type ToolPrivacy } from '@shared/domain/privacy';

export type SheetDraft = Omit<ToolPrivacy, 'id'>;

/** What the forms start from: the sheet, or nothing known. */
export const draftOf = ({ toolId, sheet }: Pick<PrivacyLine, 'toolId' | 'sheet'>): SheetDraft => {
  if (sheet === null) return { ...emptyToolPrivacy, toolId };
  const { id: _, ...draft } = sheet;
  return draft;
};

export const contractTones: Readonly<Record<PrivacyLine['contract'], ChipTone>> = {
  signed: 'good',
  requested: 'attention',
  refused: 'danger',
  none: 'danger',
  'not-needed': 'muted',
  unknown: 'muted',
};

export const dpiaTones: Readonly<Record<PrivacyLine['dpia']['status'], ChipTone>> = {
  required: 'danger',
  'not-required': 'good',
  undetermined: 'attention',
  'no-personal-data': 'muted',
};

export const panelTabs = ['sheet', 'dpia', 'terms'] as const;
export type PanelTab = (typeof panelTabs)[number];
