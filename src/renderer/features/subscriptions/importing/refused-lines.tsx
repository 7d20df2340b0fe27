import { Button, CopyButton, Group } from '@mantine/core';
import { download } from '@renderer/ui/download';
import type { ImportedLine } from '@shared/contract/subscriptions';
import { t } from '@shared/text/translate';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { reasonText, refusedFile, refusedText } from './import-texts';
import classes from './importing.module.css';

/** Past this number, the file says it all. */
const shown = 50;

/** Lines that could not be read, each with its reasons; they can be copied or kept, to be corrected. */
export const RefusedLines = ({ lines }: { readonly lines: readonly ImportedLine[] }) =>
  lines.length === 0 ? null : (
    <section className={classes.block} aria-label={t('subscriptionScreens.importing.refused', { count: lines.length })}>
      <Group justify="space-between">
        <h3 className={classes.heading}>{t('subscriptionScreens.importing.refused', { count: lines.length })}</h3>
        <Group gap="xs">
          <CopyButton value={refusedText(lines)}>
            {({ copied, copy }) => (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCopy size={16} aria-hidden />}
                onClick={copy}
              >
                {copied ? t('common.copied') : t('subscriptionScreens.importing.copyRefused')}
              </Button>
            )}
          </CopyButton>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => download(refusedFile(lines))}
          >
            {t('subscriptionScreens.importing.saveRefused')}
          </Button>
        </Group>
      </Group>
      <ul className={classes.refused} aria-label={t('subscriptionScreens.importing.refusedList')}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.line}>
            <span className={classes.lineNumber}>
              {t('subscriptionScreens.importing.lineNumber', { line: line.line })}
            </span>{' '}
            <span className={classes.lineText}>{line.text}</span>
            <br />
            {line.reasons.map(reasonText).join(' ')}
          </li>
        ))}
        {lines.length > shown ? (
          <li>{t('subscriptionScreens.importing.moreRefused', { count: lines.length - shown })}</li>
        ) : null}
      </ul>
    </section>
  );
