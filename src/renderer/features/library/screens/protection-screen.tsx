import { Button, Group } from '@mantine/core';
import { api, useWrite } from '@renderer/api';
import { useSession } from '@renderer/stores/session';
import { confirm, toast } from '@renderer/ui/feedback';
import { Form, PassphraseField, useDomainForm } from '@renderer/ui/fields';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { t } from '@shared/text/translate';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

const schema = z.object({
  current: z.string().nullable(),
  next: z.string().min(1),
  repeat: z.string().min(1),
});
const empty = { current: null, next: null, repeat: null };

/** « Qui peut ouvrir ce dossier ? » */
export const ProtectionScreen = () => {
  const isProtected = useSession((state) => state.dossier?.protected ?? false);
  const queries = useQueryClient();
  const form = useDomainForm({
    schema,
    defaults: empty,
    onSubmit: async ({ current, next, repeat }) => {
      if (next !== repeat) return { fieldErrors: { repeat: t('backups.protection.different') } };
      await api.library.setPassphrase({ current: isProtected ? current : null, next });
      await queries.invalidateQueries();
      toast.done(t('backups.protection.done'));
      form.reset(empty);
      return undefined;
    },
  });
  const remove = useWrite(api.library.setPassphrase, { done: () => t('backups.protection.removed') });
  const askAndRemove = async () => {
    const agreed = await confirm({
      title: t('backups.protection.removeTitle'),
      body: t('backups.protection.removeBody'),
      action: t('backups.protection.remove'),
      danger: true,
    });
    if (agreed) remove.mutate({ current: form.values.current, next: null });
  };
  const toggleLabel = t('home.library.passphraseShow');
  return (
    <ScreenFrame
      title={t('backups.protection.title')}
      tone={isProtected ? 'good' : 'attention'}
      answer={
        <Answer text={isProtected ? t('backups.protection.answerProtected') : t('backups.protection.answerOpen')} />
      }
      note={t('backups.protection.note')}
    >
      <SectionCard title={isProtected ? t('backups.protection.changeTitle') : t('backups.protection.setTitle')}>
        <Form form={form} submitLabel={isProtected ? t('backups.protection.change') : t('backups.protection.set')}>
          {isProtected ? (
            <PassphraseField
              {...form.bind('current')}
              label={t('backups.protection.current')}
              toggleLabel={toggleLabel}
              w={420}
            />
          ) : null}
          <PassphraseField
            {...form.bind('next')}
            isNew
            label={t('backups.protection.next')}
            description={t('home.library.passphraseHelp')}
            toggleLabel={toggleLabel}
            w={420}
          />
          <PassphraseField
            {...form.bind('repeat')}
            isNew
            label={t('backups.protection.repeat')}
            toggleLabel={toggleLabel}
            w={420}
          />
        </Form>
        {isProtected ? (
          <Group mt="md">
            <Button
              variant="subtle"
              color="brick"
              disabled={form.values.current === null}
              loading={remove.isPending}
              onClick={() => void askAndRemove()}
            >
              {t('backups.protection.remove')}
            </Button>
          </Group>
        ) : null}
      </SectionCard>
    </ScreenFrame>
  );
};
