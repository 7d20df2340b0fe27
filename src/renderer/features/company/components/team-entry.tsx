import { Button } from '@mantine/core';
import { refusalOf } from '@renderer/ui/feedback';
import { Form, IntegerField, MoneyField, TextField, useDomainForm } from '@renderer/ui/fields';
import { teamSchema } from '@shared/domain/company';
import { t } from '@shared/text/translate';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSaveTeam } from '../mutations';
import classes from './company.module.css';

const schema = teamSchema.omit({ id: true, archived: true });
const empty = { name: null, headcount: null, hourlyCostCents: null };

/** One line above the table: a name, Entrée, and the next team begins. */
export const TeamEntry = () => {
  const save = useSaveTeam(true);
  const line = useRef<HTMLDivElement>(null);
  const form = useDomainForm({
    schema,
    defaults: empty,
    onSubmit: async (team) => {
      try {
        await save.mutateAsync({ ...team, archived: false });
      } catch (error) {
        if (refusalOf(error)?.code !== 'duplicate') throw error;
        return { fieldErrors: { name: t('company.teams.nameTaken') } };
      }
      form.reset(empty);
      line.current?.querySelector('input')?.focus();
      return undefined;
    },
  });
  return (
    <Form form={form} withButtons={false} aria-label={t('company.teams.add')}>
      <div className={classes.entry} ref={line}>
        <TextField {...form.bind('name')} label={t('company.teams.name')} maxLength={200} />
        <IntegerField {...form.bind('headcount')} label={t('company.teams.headcount')} />
        <MoneyField
          {...form.bind('hourlyCostCents')}
          label={t('company.teams.hourly')}
          unit={t('company.teams.perHour')}
        />
        <Button type="submit" loading={form.submitting} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('company.teams.addButton')}
        </Button>
      </div>
    </Form>
  );
};
