import { Group } from '@mantine/core';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import classes from './library-shell.module.css';
import { SchemeMenu } from './scheme-menu';

/** The window before any dossier is open: the name of the product, and the library. */
export const LibraryShell = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.page}>
    <header className={classes.header}>
      <Group gap={12} align="baseline">
        <span className={classes.name}>{t('common.product')}</span>
        <span className={classes.tagline}>{t('common.tagline')}</span>
      </Group>
      <SchemeMenu />
    </header>
    <main className={classes.main}>{children}</main>
  </div>
);
