import { Button, Group, Stack } from '@mantine/core';
import { DayField, SegmentedField, TextField, YesNoUnknownField } from '@renderer/ui/fields';
import { Chip } from '@renderer/ui/figures';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { Answer } from '@renderer/ui/layout';
import type { PrivacyLine } from '@shared/domain/privacy';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { draftOf, type SheetDraft } from '../model/draft';
import { useSaveSheet } from '../mutations';
import classes from '../privacy.module.css';

/** Whether an impact assessment is needed, why, and where it stands. */
export const DpiaForm = ({ line }: { readonly line: PrivacyLine }) => {
  const [draft, setDraft] = useState<SheetDraft>(() => draftOf(line));
  const save = useSaveSheet(line.tool);
  const { dpia } = line;
  const set = <K extends keyof SheetDraft>(key: K, value: SheetDraft[K]) =>
    setDraft((before) => ({ ...before, [key]: value }));
  return (
    <Stack gap="md">
      <div className={classes.todo}>
        <h3 className={classes.head}>
          <span>
            <Answer text={t(`rgpd.dpia.answer.${dpia.status}`)} />
          </span>
        </h3>
        <ul className={classes.list}>
          {dpia.reasons.map((reason) => (
            <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>{sayCoded(reason)}</li>
          ))}
        </ul>
        <p className={classes.hint}>
          {t('rgpd.dpia.rule')} <GlossaryTerm id="aipd" />
        </p>
      </div>
      {dpia.criteria.map((criterion) =>
        criterion.basis === 'dossier' ? (
          <div key={criterion.id} className={classes.row}>
            <p>{t(`rgpd.dpia.criteria.${criterion.id}`)}</p>
            <Chip tone={criterion.answer === 'yes' ? 'attention' : 'muted'}>
              {t(`rgpd.tri.${criterion.answer}`)}, {t('rgpd.dpia.basis.dossier')}
            </Chip>
          </div>
        ) : (
          <YesNoUnknownField
            key={criterion.id}
            label={t(`rgpd.dpia.criteria.${criterion.id}`)}
            value={draft.criteria[criterion.id] ?? 'unknown'}
            onChange={(value) => value && set('criteria', { ...draft.criteria, [criterion.id]: value })}
          />
        ),
      )}
      <section className={classes.part}>
        <SegmentedField
          label={t('rgpd.dpia.state')}
          value={draft.dpiaState}
          onChange={(value) => value && set('dpiaState', value)}
          choices={(['none', 'in-progress', 'done'] as const).map((value) => ({
            value,
            label: t(`rgpd.dpia.states.${value}`),
          }))}
        />
        {draft.dpiaState === 'none' ? null : (
          <div className={classes.grid}>
            <DayField label={t('rgpd.dpia.on')} value={draft.dpiaOn} onChange={(value) => set('dpiaOn', value)} />
            <TextField
              label={t('rgpd.dpia.reference')}
              value={draft.dpiaReference}
              onChange={(value) => set('dpiaReference', value)}
              maxLength={300}
            />
          </div>
        )}
      </section>
      <Group>
        <Button loading={save.isPending} onClick={() => save.mutate(draft)}>
          {t('rgpd.dpia.save')}
        </Button>
      </Group>
    </Stack>
  );
};
