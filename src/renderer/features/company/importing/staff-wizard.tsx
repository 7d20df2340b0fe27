import { FileDrop } from '@renderer/ui/feedback';
import { ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import type { PersonRow } from '../model/people';
import type { TeamRow } from '../model/teams';
import { Back } from './back';
import { StaffDone } from './staff-done';
import { StaffReview } from './staff-review';
import { useStaffImport } from './use-staff-import';

type StaffWizardProps = {
  readonly file: File | null;
  readonly people: readonly PersonRow[];
  readonly teams: readonly TeamRow[];
  readonly onFile: (file: File | null) => void;
  readonly onLeave: () => void;
};

const accepted = ['.csv', '.txt', '.tsv'];

const Choose = ({ onFile, onLeave }: Pick<StaffWizardProps, 'onFile' | 'onLeave'>) => (
  <ScreenFrame title={t('staff.screens.wizard.title')} actions={<Back onLeave={onLeave} />}>
    <SectionCard title={t('staff.screens.wizard.chooseTitle')} description={t('staff.screens.wizard.chooseHelp')}>
      <FileDrop kind="staff" anyKind accept={accepted} maxMegabytes={32} onFiles={([file]) => file && onFile(file)} />
    </SectionCard>
  </ScreenFrame>
);

const Import = (props: StaffWizardProps & { readonly file: File }) => {
  const { file, people, teams, onFile, onLeave } = props;
  const importing = useStaffImport(file);
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  return importing.imported ? (
    <StaffDone importing={importing} imported={importing.imported} onLeave={onLeave} />
  ) : (
    <StaffReview importing={importing} people={byId} teams={teams} onAnother={() => onFile(null)} onLeave={onLeave} />
  );
};

/** A staff list, from the file to the people it creates or changes; nothing is written before it is accepted. */
export const StaffWizard = (props: StaffWizardProps) =>
  props.file === null ? (
    <Choose onFile={props.onFile} onLeave={props.onLeave} />
  ) : (
    <Import key={`${props.file.name} ${props.file.lastModified} ${props.file.size}`} {...props} file={props.file} />
  );
