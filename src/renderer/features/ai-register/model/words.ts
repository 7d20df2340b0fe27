import type { ChipTone } from '@renderer/ui/figures';
import type { AiSystemDraft } from '@shared/contract/ai-register';
import type { DutyLine, DutyState, RegisterLine } from '@shared/domain/ai-register';

/** Colour of a level; a use without any answer has none. */
export const levelTone = ({ standing, level }: Pick<RegisterLine, 'standing' | 'level'>): ChipTone => {
  if (standing === 'unanswered') return 'muted';
  return (
    {
      hors_champ: 'muted',
      minimal: 'good',
      transparence: 'neutral',
      haut_risque: 'attention',
      interdit: 'danger',
    } as const
  )[level];
};
export const dutyTones: Readonly<Record<DutyState, ChipTone>> = {
  'to-do': 'attention',
  'in-progress': 'neutral',
  done: 'good',
  'not-applicable': 'muted',
};
export const dutyStates = ['to-do', 'in-progress', 'done', 'not-applicable'] as const;
export const systemStates = ['planned', 'in-use', 'stopped'] as const;

export const isOpen = (duty: DutyLine): boolean => duty.state === 'to-do' || duty.state === 'in-progress';

/** Parts of the panel of a use. */
export const panelTabs = ['questions', 'duties', 'about'] as const;
export type PanelTab = (typeof panelTabs)[number];

export const emptyDraft: AiSystemDraft = {
  name: '',
  toolId: null,
  teamId: null,
  purpose: null,
  owner: null,
  state: 'in-use',
  startedOn: null,
  note: null,
};

/** A use and one of its obligations, as a row of the table of obligations. */
export type DutyRow = { readonly line: RegisterLine; readonly duty: DutyLine };

/** Next day on which something is due for a use: its own dates, then those of the regulation. */
export const nextDay = ({ duties }: Pick<RegisterLine, 'duties'>): DutyLine['dueOn'] =>
  duties
    .filter(isOpen)
    .flatMap((duty) => duty.dueOn ?? (duty.status === 'upcoming' ? (duty.appliesFrom ?? []) : []))
    .sort()[0] ?? null;
