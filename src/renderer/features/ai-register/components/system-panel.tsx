import { Button, Stack } from '@mantine/core';
import { Segmented } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { RegisterView } from '@shared/contract/ai-register';
import type { RegisterLine } from '@shared/domain/ai-register';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { type PanelTab, panelTabs } from '../model/words';
import { useRemoveSystem } from '../mutations';
import { AboutForm } from './about-part';
import { DutiesPart } from './duties-part';
import { QuestionsPart } from './questions-part';
import { Verdict } from './verdict';

type OpenProps = {
  readonly line: RegisterLine;
  readonly reference: RegisterView['reference'];
  readonly start: PanelTab;
  readonly onClose: () => void;
};

const Open = ({ line, reference, start, onClose }: OpenProps) => {
  const { system } = line;
  const [tab, setTab] = useState<PanelTab>(start);
  const remove = useRemoveSystem(system.name);
  return (
    <Stack gap="md">
      <Verdict line={line} />
      <Segmented
        aria-label={t('aiRegister.panel.tabs.label')}
        data={panelTabs.map((value) => ({ value, label: t(`aiRegister.panel.tabs.${value}`) }))}
        value={tab}
        onChange={setTab}
        style={{ alignSelf: 'flex-start' }}
      />
      {tab === 'questions' ? <QuestionsPart line={line} reference={reference} /> : null}
      {tab === 'duties' ? <DutiesPart line={line} /> : null}
      {tab === 'about' ? (
        <AboutForm
          key={system.id}
          id={system.id}
          initial={{
            name: system.name,
            toolId: system.toolId,
            teamId: system.teamId,
            purpose: system.purpose,
            owner: system.owner,
            state: system.state,
            startedOn: system.startedOn,
            note: system.note,
          }}
          action={t('common.save')}
          onSaved={() => undefined}
        >
          <Button
            variant="subtle"
            color="brick"
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: system.id }, { onSuccess: onClose })}
          >
            {t('aiRegister.form.remove')}
          </Button>
        </AboutForm>
      ) : null}
    </Stack>
  );
};

type PanelProps = {
  readonly line: RegisterLine | null;
  readonly reference: RegisterView['reference'];
  readonly start: PanelTab;
  readonly onClose: () => void;
};

/** One use of AI: its level, the questions that matter, its obligations, its description. */
export const SystemPanel = ({ line, reference, start, onClose }: PanelProps) => (
  <SidePanel opened={line !== null} onClose={onClose} title={line?.system.name ?? ''} size={720}>
    {line === null ? null : (
      <Open key={`${line.system.id} ${start}`} line={line} reference={reference} start={start} onClose={onClose} />
    )}
  </SidePanel>
);
