import { Button, Group, Stack, Text } from '@mantine/core';
import { t } from '@shared/text/translate';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { z } from 'zod';
import { ErrorNotice } from '../feedback/error-notice';
import type { DomainForm } from './use-domain-form';

type FormProps<S extends z.ZodObject> = {
  readonly form: DomainForm<S>;
  readonly children: ReactNode;
  /** Says what it does: « Ajouter un abonnement ». « Enregistrer » when nothing better. */
  readonly submitLabel?: string;
  readonly onCancel?: () => void;
  /** False: the screen places its own buttons. */
  readonly withButtons?: boolean;
  readonly 'aria-label'?: string;
};

/** Sends the form by its button, by Enter, or by Ctrl Entrée from a note; puts the cursor on the first mistake. */
export const Form = <S extends z.ZodObject>({
  form,
  children,
  submitLabel,
  onCancel,
  withButtons = true,
  ...rest
}: FormProps<S>) => {
  const element = useRef<HTMLFormElement>(null);
  const focusFirst = () =>
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"], :invalid:not(fieldset)')?.focus(),
    );
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    event?.stopPropagation();
    // A field whose text could not be read says so through the browser's own validity.
    if (element.current?.querySelector(':invalid:not(fieldset)')) {
      focusFirst();
      return;
    }
    if (!(await form.submit())) focusFirst();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
  };
  return (
    <form ref={element} noValidate onSubmit={send} onKeyDown={onKeyDown} aria-label={rest['aria-label']}>
      <Stack gap="md">
        {children}
        {form.failure === null ? null : <ErrorNotice error={form.failure} />}
        {withButtons ? (
          <Group gap="sm" align="center">
            <Button type="submit" loading={form.submitting}>
              {submitLabel ?? t('common.save')}
            </Button>
            {onCancel ? (
              <Button variant="subtle" color="gray" onClick={onCancel}>
                {t('common.cancel')}
              </Button>
            ) : null}
            {form.errorCount > 0 ? (
              <Text size="sm" c="brick" role="status">
                {t('fields.checkErrors', { count: form.errorCount })}
              </Text>
            ) : null}
          </Group>
        ) : null}
      </Stack>
    </form>
  );
};
