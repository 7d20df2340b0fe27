import { Anchor } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconExternalLink } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { confirm } from './feedback/confirm';

/** A page outside the product: its address is shown and accepted before the system browser opens it. */
export const ExternalLink = ({ url, children }: { readonly url: string; readonly children: ReactNode }) => {
  const open = async (event: MouseEvent) => {
    // The desktop window asks by itself.
    if (window.location.protocol === 'app:') return;
    event.preventDefault();
    const accepted = await confirm({
      title: t('ui.link.title'),
      body: t('ui.link.body', { url }),
      action: t('ui.link.action'),
    });
    if (accepted) window.open(url, '_blank', 'noopener,noreferrer');
  };
  if (!/^https:\/\//.test(url)) return <span>{children}</span>;
  return (
    <Anchor href={url} onClick={open} inherit underline="always" target="_blank" rel="noopener noreferrer">
      {children} <IconExternalLink size={13} aria-label={t('ui.link.outside')} />
    </Anchor>
  );
};
