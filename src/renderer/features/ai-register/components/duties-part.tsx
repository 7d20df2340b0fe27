import { Button, Group, Stack } from '@mantine/core';
import { ExternalLink } from '@renderer/ui/external-link';
import { DayField, SelectField, TextField } from '@renderer/ui/fields';
import { Chip, VerifyBadge } from '@renderer/ui/figures';
import type { DutyLine, DutyState, RegisterLine } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { dutyWhen } from '@shared/text/ai-register-words';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { dutyStates, dutyTones } from '../model/words';
import { useSaveDuty } from '../mutations';
import classes from '../register.module.css';

type DutyProps = { readonly systemId: string; readonly duty: DutyLine };

const Follow = ({ systemId, duty, onDone }: DutyProps & { readonly onDone: () => void }) => {
  const [state, setState] = useState<DutyState>(duty.state);
  const [owner, setOwner] = useState<string | null>(duty.owner);
  const [dueOn, setDueOn] = useState<Day | null>(duty.dueOn);
  const [evidence, setEvidence] = useState<string | null>(duty.evidence);
  const save = useSaveDuty(duty.title);
  return (
    <Stack gap="sm" mt="xs">
      <div className={classes.grid}>
        <SelectField
          label={t('aiRegister.duties.state')}
          value={state}
          clearable={false}
          onChange={(value) => value && setState(value)}
          choices={dutyStates.map((value) => ({ value, label: t(`aiRegister.dutyStates.${value}`) }))}
        />
        <TextField label={t('aiRegister.duties.owner')} value={owner} onChange={setOwner} maxLength={200} />
        <DayField label={t('aiRegister.duties.dueOn')} value={dueOn} onChange={setDueOn} />
      </div>
      <TextField
        label={t('aiRegister.duties.evidence')}
        description={t('aiRegister.duties.evidenceHelp')}
        value={evidence}
        onChange={setEvidence}
        maxLength={1000}
      />
      <Group gap="xs">
        <Button
          size="xs"
          loading={save.isPending}
          onClick={() =>
            save.mutate({ systemId, obligationId: duty.id, state, owner, dueOn, evidence }, { onSuccess: onDone })
          }
        >
          {t('common.save')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
};

const Duty = ({ systemId, duty }: DutyProps) => {
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.block} aria-label={duty.title}>
      <h4 className={classes.head}>
        {duty.title}
        <Chip tone={dutyTones[duty.state]}>{t(`aiRegister.dutyStates.${duty.state}`)}</Chip>
        {duty.late ? <Chip tone="danger">{t('aiRegister.duties.late')}</Chip> : null}
        {duty.verify ? <VerifyBadge /> : null}
      </h4>
      <p className={classes.hint}>
        {t(`aiact.severity.${duty.severity}`)} · {duty.article} · {dutyWhen(duty)}
      </p>
      <p>{duty.text}</p>
      <p className={classes.hint}>
        {t('aiRegister.duties.actor', { actor: duty.actor })}{' '}
        {duty.expectedEvidence === null ? null : t('aiRegister.duties.expected', { text: duty.expectedEvidence })}
      </p>
      {duty.note === null ? null : <p className={classes.hint}>{duty.note}</p>}
      {duty.evidence === null ? null : (
        <p>
          {t('aiRegister.duties.evidence')} : {duty.evidence}
          {duty.closedOn === null ? null : (
            <span className={classes.hint}> · {t('aiRegister.duties.closed', { day: formatDay(duty.closedOn) })}</span>
          )}
        </p>
      )}
      {open ? (
        <Follow systemId={systemId} duty={duty} onDone={() => setOpen(false)} />
      ) : (
        <Group gap="xs" mt={6}>
          <Button
            size="xs"
            variant="default"
            aria-label={t('aiRegister.duties.followOf', { title: duty.title })}
            onClick={() => setOpen(true)}
          >
            {t('aiRegister.duties.follow')}
          </Button>
          {duty.sources.map((source) =>
            source.url === null ? null : (
              <ExternalLink key={source.title} url={source.url}>
                {source.title.length > 60 ? `${source.title.slice(0, 57)}…` : source.title}
              </ExternalLink>
            ),
          )}
        </Group>
      )}
    </section>
  );
};

/** Obligations of a use, each with its article, its date, who follows it and its proof. */
export const DutiesPart = ({ line }: { readonly line: RegisterLine }) => (
  <div>
    {line.standing === 'unanswered' ? (
      <p className={classes.hint}>{t('aiRegister.duties.none')}</p>
    ) : (
      line.duties.map((duty) => (
        <Duty key={`${line.system.id} ${duty.id} ${duty.state}`} systemId={line.system.id} duty={duty} />
      ))
    )}
  </div>
);
