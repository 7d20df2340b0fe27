import { Modal, Text } from '@mantine/core';
import { orpc } from '@renderer/api';
import { useFigureDrawer } from '@renderer/stores/figure-drawer';
import { DecimalField, Form, useDomainForm } from '@renderer/ui/fields';
import { type AuditSettings, defaultAuditSettings } from '@shared/domain/audit-settings';
import { t } from '@shared/text/translate';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useAdjusting } from '../adjusting';
import { figureIn } from '../model/figures-in';
import { adjust, type HypothesisName, hypothesisUnit, hypothesisValue } from '../model/hypotheses';
import { useSaveHypothesis } from '../mutations';
import { useAuditSettings } from '../queries';
import { OriginChip } from './hypothesis-field';

const schema = z.object({ value: z.number() });

type AdjustFormProps = {
  readonly name: HypothesisName;
  readonly settings: AuditSettings;
  readonly onDone: () => void;
};

const AdjustForm = ({ name, settings, onDone }: AdjustFormProps) => {
  const save = useSaveHypothesis();
  const form = useDomainForm({
    schema,
    defaults: { value: settings[name] },
    onSubmit: async ({ value }) => {
      const adjusted = adjust(settings, name, value);
      if (!adjusted.ok) return { fieldErrors: { value: adjusted.message } };
      await save.mutateAsync(adjusted.change);
      onDone();
      return undefined;
    },
  });
  return (
    <Form form={form} submitLabel={t('auditScreens.hypotheses.adjust')} onCancel={onDone}>
      <DecimalField
        {...form.bind('value')}
        label={t(`auditScreens.hypotheses.names.${name}`)}
        unit={hypothesisUnit(name)}
        w={240}
        autoFocus
      />
      <Text size="sm" c="dimmed">
        {t('auditScreens.hypotheses.default', { value: hypothesisValue(name, defaultAuditSettings[name]) })}{' '}
        <OriginChip name={name} />
      </Text>
    </Form>
  );
};

/** Asks for the value of a hypothesis, then shows the figure it came from, computed again. */
export const AdjustDialog = () => {
  const queries = useQueryClient();
  const open = useAdjusting((state) => state.open);
  const show = useAdjusting((state) => state.show);
  const explain = useFigureDrawer((state) => state.show);
  const settings = useAuditSettings();
  const leave = () => {
    show(null);
    if (!open?.from) return;
    const audit = queries.getQueryData(orpc.audit.get.queryKey());
    explain({ ...open.from, figure: (audit && figureIn(audit, open.from.figure.code)) ?? open.from.figure });
  };
  return (
    <Modal
      opened={open !== null}
      onClose={leave}
      title={t('auditScreens.hypotheses.adjustTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {open && settings.data ? (
        <AdjustForm key={open.name} name={open.name} settings={settings.data} onDone={leave} />
      ) : null}
    </Modal>
  );
};
