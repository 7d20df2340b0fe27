import { Alert, Button } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { Form, NoteField, useDomainForm } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { KpiView } from '@shared/contract/kpi';
import { type Month, monthOf, shiftMonth } from '@shared/domain/day';
import { kpiSnapshotSchema } from '@shared/domain/kpi';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useCloseMonth } from '../mutations';

const schema = kpiSnapshotSchema.pick({ note: true });

const CloseForm = ({ month, onDone }: { readonly month: Month; readonly onDone: () => void }) => {
  const close = useCloseMonth();
  const form = useDomainForm({
    schema,
    defaults: { note: null },
    onSubmit: async ({ note }) => {
      await close.mutateAsync({ month, note });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('kpiScreens.close.button', { month: formatMonth(month) })} onCancel={onDone}>
      <p>{t('kpiScreens.close.why')}</p>
      {month < shiftMonth(monthOf(today()), -1) ? <p>{t('kpiScreens.close.late')}</p> : null}
      <NoteField
        {...form.bind('note')}
        label={t('kpiScreens.close.note')}
        placeholder={t('kpiScreens.close.notePlaceholder')}
      />
    </Form>
  );
};

/** Offers to close the oldest month that is over; nothing when all are. */
export const CloseMonth = ({ view }: { readonly view: KpiView }) => {
  const [asking, setAsking] = useState(false);
  // The oldest one after the last closed; a gap before the first closing is not asked for again.
  const latest = view.closedMonths.at(-1);
  const open = view.closable.filter((month) => latest === undefined || month > latest);
  const month = latest === undefined ? open.at(-1) : open[0];
  if (month === undefined) return null;
  return (
    <Alert
      color="slate"
      variant="outline"
      icon={<IconLock size={20} aria-hidden />}
      title={t('kpiScreens.close.offer', { count: latest === undefined ? 1 : open.length, month: formatMonth(month) })}
    >
      <p>{t('kpiScreens.close.why')}</p>
      <Button onClick={() => setAsking(true)}>{t('kpiScreens.close.button', { month: formatMonth(month) })}</Button>
      <SidePanel
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('kpiScreens.close.title', { month: formatMonth(month) })}
      >
        <CloseForm month={month} onDone={() => setAsking(false)} />
      </SidePanel>
    </Alert>
  );
};
